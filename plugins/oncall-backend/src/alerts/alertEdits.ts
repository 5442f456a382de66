import { AlertPriority } from '@muster/backstage-plugin-oncall-common';
import { startRun } from '../escalation/EscalationRun';
import { countTowardsThreshold } from '../policies/countTowardsThreshold';
import { toIso } from './alertRow';
import {
  AlertTransition,
  changed,
  Deed,
  eventOf,
  unchanged,
} from './AlertTransition';
import { StoredAlert } from './StoredAlert';

/** Activity of duplicates is written for this many; a storm must not fill the database. */
const MAX_LOGGED_DUPLICATES = 100;

/** The same was reported again while it was open; nobody is paged for that. */
export function reportedAgain(
  stored: StoredAlert,
  deed: Deed,
): AlertTransition {
  const count = stored.alert.count + 1;
  const again = changed(stored, deed, {
    count,
    lastOccurredAt: toIso(deed.now),
  });
  const counted = countTowardsThreshold(again, deed);
  const isLogged = count <= MAX_LOGGED_DUPLICATES;
  const text = `Reported again (${count})`;
  return {
    stored: counted.stored,
    events: [
      ...(isLogged ? [eventOf(stored, deed, 'deduplicated', text)] : []),
      ...counted.events,
    ],
  };
}

/** A comment; closed alerts take comments too. */
export function noted(
  stored: StoredAlert,
  deed: Deed & { readonly text: string },
): AlertTransition {
  return {
    stored,
    events: [eventOf(stored, deed, 'note', deed.text)],
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
    events: [eventOf(stored, deed, 'updated', `Changed the ${what}`)],
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
    events: [eventOf(stored, deed, 'updated', text)],
  };
}
