import { InputError } from '@backstage/errors';
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

/**
 * The same was reported again while it was open; nobody is paged for that, unless it is more urgent than before. A less
 * urgent report changes no priority: by itself it only rises.
 */
export function reportedAgain(
  stored: StoredAlert,
  deed: Deed & { readonly priority: AlertPriority },
): AlertTransition {
  const count = stored.alert.count + 1;
  const again = changed(stored, deed, {
    count,
    lastOccurredAt: toIso(deed.now),
  });
  const threshold = countTowardsThreshold(again, deed);
  const isLogged = count <= MAX_LOGGED_DUPLICATES;
  const text = `Reported again (${count})`;
  const counted = {
    stored: threshold.stored,
    events: [
      ...(isLogged ? [eventOf(stored, deed, 'deduplicated', text)] : []),
      ...threshold.events,
    ],
  };
  if (deed.priority >= stored.alert.priority) {
    return counted;
  }
  const raised = reprioritized(counted.stored, deed);
  return { ...raised, events: [...counted.events, ...raised.events] };
}

/** An action of the alert's own; what it does happens elsewhere. */
export function ranAction(
  stored: StoredAlert,
  deed: Deed & { readonly action: string },
): AlertTransition {
  const { action } = deed;
  const { id, actions } = stored.alert;
  if (!actions.includes(action)) {
    const known = actions.length > 0 ? actions.join(', ') : 'none';
    throw new InputError(
      `action is '${action}', expected one of the actions of alert ${id}: ${known}`,
    );
  }
  return {
    stored: changed(stored, deed, {}),
    events: [eventOf(stored, deed, 'action', `Ran the action ${action}`)],
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
