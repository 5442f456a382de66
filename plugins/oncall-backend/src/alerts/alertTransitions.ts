import { Alert, AlertPriority } from '@muster/backstage-plugin-oncall-common';
import { ConflictError, InputError } from '@backstage/errors';
import { DateTime } from 'luxon';
import {
  continueRun,
  EscalationRun,
  pauseRun,
  startRun,
} from '../escalation/EscalationRun';
import { toIso } from './alertRow';
import { alertState, NewAlertEvent, StoredAlert } from './StoredAlert';

/** Who does it, and when. */
export type Deed = {
  readonly actor: string;
  readonly now: DateTime;
};

/** What an alert becomes. The same object as before, and no events, when there was nothing to change. */
export type AlertTransition = {
  readonly stored: StoredAlert;
  readonly events: readonly NewAlertEvent[];
  /** Pages that were not sent yet are cancelled, with this reason. */
  readonly cancelPages?: string;
};

/** The longest snooze. */
const MAX_SNOOZE = { weeks: 1 };

/** Activity of duplicates is written for this many; a storm must not fill the database. */
const MAX_LOGGED_DUPLICATES = 100;

/** Somebody takes care: steps that wait for an acknowledgement stop, and the acker owns the alert. */
export function acknowledged(stored: StoredAlert, deed: Deed): AlertTransition {
  refuseClosed(stored, 'acknowledged');
  if (stored.alert.state === 'acknowledged') {
    return unchanged(stored);
  }
  const run = continueRun({ ...stored, state: 'acknowledged' });
  return {
    stored: changed(stored, deed, {
      run,
      acknowledgedAt: toIso(deed.now),
      acknowledgedBy: deed.actor,
      owner: deed.actor,
      snoozedUntil: undefined,
    }),
    events: [event(stored, deed, 'acknowledged', 'Acknowledged')],
    cancelPages: `acknowledged by ${deed.actor}`,
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
      run: startRun(stored.snapshot, deed.now),
      acknowledgedAt: undefined,
      acknowledgedBy: undefined,
    }),
    events: [
      event(
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
    events: [event(stored, deed, 'snoozed', `Snoozed until ${toIso(until)}`)],
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
    events: [event(stored, deed, 'closed', 'Closed')],
    cancelPages: `closed by ${deed.actor}`,
  };
}

/** The same was reported again while it was open; nobody is paged for that. */
export function reportedAgain(
  stored: StoredAlert,
  deed: Deed,
): AlertTransition {
  const count = stored.alert.count + 1;
  return {
    stored: changed(stored, deed, {
      count,
      lastOccurredAt: toIso(deed.now),
    }),
    events:
      count > MAX_LOGGED_DUPLICATES
        ? []
        : [event(stored, deed, 'deduplicated', `Reported again (${count})`)],
  };
}

/** A comment; closed alerts take comments too. */
export function noted(
  stored: StoredAlert,
  deed: Deed & { readonly text: string },
): AlertTransition {
  return {
    stored,
    events: [event(stored, deed, 'note', deed.text)],
  };
}

/** Another title or description. */
export function reworded(
  stored: StoredAlert,
  deed: Deed & {
    readonly words: {
      readonly message?: string;
      readonly description?: string;
    };
  },
): AlertTransition {
  const what = Object.keys(deed.words).join(' and ');
  return {
    stored: changed(stored, deed, deed.words),
    events: [event(stored, deed, 'updated', `Changed the ${what}`)],
  };
}

/** Another priority; a higher one while nobody takes care starts the escalation again. */
export function reprioritized(
  stored: StoredAlert,
  deed: Deed & { readonly priority: AlertPriority },
): AlertTransition {
  const { priority, now } = deed;
  const { priority: before, state } = stored.alert;
  if (priority === before) {
    return unchanged(stored);
  }
  const raised = priority < before && state === 'open';
  const text = `Changed the priority from ${before} to ${priority}`;
  return {
    stored: changed(stored, deed, {
      priority,
      ...(raised && { run: startRun(stored.snapshot, now) }),
    }),
    events: [event(stored, deed, 'updated', text)],
  };
}

function refuseClosed(stored: StoredAlert, wanted: string): void {
  if (stored.alert.state === 'closed') {
    throw new ConflictError(
      `Alert ${stored.alert.id} is closed and cannot be ${wanted}`,
    );
  }
}

function unchanged(stored: StoredAlert): AlertTransition {
  return { stored, events: [] };
}

function changed(
  stored: StoredAlert,
  deed: Deed,
  changes: Partial<Alert> & { readonly run?: EscalationRun },
): StoredAlert {
  const { run = stored.run, ...facts } = changes;
  const alert = { ...stored.alert, ...facts, updatedAt: toIso(deed.now) };
  const state = alertState({
    closed: alert.closedAt !== undefined,
    snoozed: alert.snoozedUntil !== undefined,
    acknowledged: alert.acknowledgedAt !== undefined,
  });
  const nextActionAt = run.nextActionAt && toIso(run.nextActionAt);
  return { ...stored, run, alert: { ...alert, state, nextActionAt } };
}

function event(
  stored: StoredAlert,
  deed: Deed,
  type: NewAlertEvent['type'],
  text: string,
): NewAlertEvent {
  return {
    alertId: stored.alert.id,
    at: deed.now,
    type,
    text,
    actor: deed.actor,
  };
}
