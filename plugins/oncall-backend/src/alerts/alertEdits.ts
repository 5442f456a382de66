import { InputError } from '@backstage/errors';
import { AlertPriority } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { isAhead, startRun } from '../escalation/EscalationRun';
import { mayPageAt } from '../escalation/mayPageAt';
import {
  quietReason,
  SnapshotPolicy,
  undelayed,
} from '../escalation/PolicySnapshot';
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
 * urgent report changes no priority: by itself it only rises. A report that is no news does not undo what somebody chose.
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
  const { priority } = stored.alert;
  const { reported = priority, ...snapshot } = counted.stored.snapshot;
  if (deed.priority >= reported) {
    return counted;
  }
  if (deed.priority >= priority) {
    return { ...counted, stored: withReported(counted.stored, deed.priority) };
  }
  const asReported = { ...counted.stored, snapshot, isRefrozen: true };
  const raised = withPriority(asReported, deed);
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

/** Somebody chose another priority, and reports that say what they said before leave it. */
export function reprioritized(
  stored: StoredAlert,
  deed: Deed & { readonly priority: AlertPriority },
): AlertTransition {
  const { priority } = stored.alert;
  if (deed.priority === priority) {
    return unchanged(stored);
  }
  const { reported = priority } = stored.snapshot;
  return withPriority(withReported(stored, reported), deed);
}

function withReported(
  stored: StoredAlert,
  reported: AlertPriority,
): StoredAlert {
  const snapshot = { ...stored.snapshot, reported };
  return { ...stored, snapshot, isRefrozen: true };
}

/** Another priority; a higher one while nobody takes care starts the escalation again. */
function withPriority(
  stored: StoredAlert,
  deed: Deed & { readonly priority: AlertPriority },
): AlertTransition {
  const { priority, now } = deed;
  const { priority: former, state } = stored.alert;
  const isRaised = priority < former && state === 'open';
  const run = isRaised ? restarted(stored, now) : {};
  const text = `Changed the priority from ${former} to ${priority}`;
  return {
    stored: changed(stored, deed, { priority, ...run }),
    events: [eventOf(stored, deed, 'updated', text)],
  };
}

/**
 * What is more urgent than it was waits for no policy that was chosen for less. What nobody is to be told of at all, or not
 * before a maintenance ends, stays so.
 */
function restarted(
  stored: StoredAlert,
  now: DateTime,
): Partial<Pick<StoredAlert, 'run' | 'snapshot'>> {
  const { threshold, quietBecause, ...kept } = undelayed(stored.snapshot);
  if (quietBecause && !threshold) {
    return {};
  }
  const policies = kept.policies.map(policy => joinedBy(policy, now));
  const snapshot = { ...kept, policies };
  // Whoever was asked for by hand has been told.
  return quietReason(snapshot) && !isAhead(stored.run, now)
    ? { snapshot }
    : { snapshot, run: startRun(snapshot, mayPageAt(stored.snapshot, now)) };
}

/** A policy that was to begin later because of a delay begins together with the others. */
function joinedBy(policy: SnapshotPolicy, now: DateTime): SnapshotPolicy {
  const { joinedAt, ...others } = policy;
  return joinedAt !== undefined && DateTime.fromISO(joinedAt) > now
    ? others
    : policy;
}
