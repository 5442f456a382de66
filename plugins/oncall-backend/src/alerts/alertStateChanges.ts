import { InputError } from '@backstage/errors';
import { DateTime } from 'luxon';
import {
  continueRun,
  pauseRun,
  startRunAgain,
} from '../escalation/EscalationRun';
import { skipSnoozedSteps } from '../escalation/skipSnoozedSteps';
import { toIso } from './alertRow';
import {
  AlertTransition,
  changed,
  Deed,
  eventOf,
  refuseClosed,
  unchanged,
} from './AlertTransition';
import { StoredAlert } from './StoredAlert';

/** The longest snooze. */
const MAX_SNOOZE = { weeks: 1 };

/** Somebody takes care: steps that wait for an acknowledgement stop, and the acker owns the alert. */
export function acknowledged(stored: StoredAlert, deed: Deed): AlertTransition {
  refuseClosed(stored, 'acknowledged');
  if (stored.alert.state === 'acknowledged') {
    return unchanged(stored);
  }
  const wasSnoozed = stored.alert.state === 'snoozed';
  const { run, snapshot } = wasSnoozed
    ? skipSnoozedSteps(stored, deed.now)
    : stored;
  const next = changed(stored, deed, {
    run: continueRun({
      run,
      snapshot,
      state: 'acknowledged',
      acknowledgedAt: deed.now,
    }),
    snapshot,
    acknowledgedAt: toIso(deed.now),
    acknowledgedBy: deed.actor,
    owner: deed.actor,
    snoozedUntil: undefined,
  });
  return {
    stored: wasSnoozed ? { ...next, isRefrozen: true } : next,
    events: [eventOf(stored, deed, 'acknowledged', 'Acknowledged')],
    cancelPages: `acknowledged by ${deed.actor}`,
    keepsPagesUntilClosed: true,
  };
}

/** As if it had just come in: the escalation starts from its first step. */
export function unacknowledged(
  stored: StoredAlert,
  deed: Deed,
): AlertTransition {
  refuseClosed(stored, 'unacknowledged');
  if (stored.alert.state !== 'acknowledged') {
    return unchanged(stored);
  }
  return {
    stored: changed(stored, deed, {
      run: startRunAgain(stored, deed.now),
      acknowledgedAt: undefined,
      acknowledgedBy: undefined,
    }),
    events: [
      eventOf(
        stored,
        deed,
        'unacknowledged',
        'Acknowledgement taken back; the escalation starts again',
      ),
    ],
  };
}

/** Nobody is paged until then; afterwards it is as if it had just come in. */
export function snoozed(
  stored: StoredAlert,
  deed: Deed & { readonly until: DateTime },
): AlertTransition {
  refuseClosed(stored, 'snoozed');
  const { until, now } = deed;
  if (until <= now || until > now.plus(MAX_SNOOZE)) {
    throw new InputError(
      `until is ${toIso(until)}, expected a moment within one week after now`,
    );
  }
  return {
    stored: changed(stored, deed, {
      run: pauseRun(stored.run, until),
      snoozedUntil: toIso(until),
    }),
    events: [eventOf(stored, deed, 'snoozed', `Snoozed until ${toIso(until)}`)],
    cancelPages: `snoozed by ${deed.actor}`,
  };
}

/** The alias is free again, and everything stops. */
export function closed(stored: StoredAlert, deed: Deed): AlertTransition {
  if (stored.alert.state === 'closed') {
    return unchanged(stored);
  }
  return {
    stored: changed(stored, deed, {
      run: continueRun({ ...stored, state: 'closed' }),
      closedAt: toIso(deed.now),
      closedBy: deed.actor,
      snoozedUntil: undefined,
    }),
    events: [eventOf(stored, deed, 'closed', 'Closed')],
    cancelPages: `closed by ${deed.actor}`,
  };
}
