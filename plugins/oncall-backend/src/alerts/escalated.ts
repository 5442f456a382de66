import { ConflictError } from '@backstage/errors';
import { Roster } from '../directory/Roster';
import { startRun } from '../escalation/EscalationRun';
import { hurryEscalation } from '../escalation/hurryEscalation';
import {
  quietReason,
  SnapshotPolicy,
  withoutQuiet,
} from '../escalation/PolicySnapshot';
import { RequestedResponder } from '../escalation/startEscalation';
import { responderAdded } from './alertPeople';
import {
  AlertTransition,
  changed,
  Deed,
  eventOf,
  refuseClosed,
  unchanged,
} from './AlertTransition';
import { StoredAlert } from './StoredAlert';

/** Whoever would be told next is told now. */
export function escalated(stored: StoredAlert, deed: Deed): AlertTransition {
  refuseUnlessOpen(stored);
  const after = hurried(stored, deed, () => true);
  const text = 'Escalated now, without waiting';
  return after === stored
    ? unchanged(stored)
    : { stored: after, events: [eventOf(stored, deed, 'escalated', text)] };
}

/** Whoever one policy would tell next is told now. A policy by which the alert does not escalate yet joins for that. */
export function escalatedBy(
  stored: StoredAlert,
  deed: Deed & {
    readonly roster: Roster;
    readonly policy: Omit<RequestedResponder, 'type'>;
  },
): AlertTransition {
  refuseUnlessOpen(stored);
  const { id = '', name = '' } = deed.policy;
  const known = deed.roster.policy(id) ?? deed.roster.policy(name);
  const names = [known?.id, id, name];
  // Frozen policies keep the name that they had.
  const isMeant = (policy: SnapshotPolicy) =>
    policy.id !== undefined &&
    (names.includes(policy.id) || names.includes(policy.name));
  const running = stored.snapshot.policies.find(isMeant);
  const joined = running
    ? unchanged(stored)
    : responderAdded(stored, {
        ...deed,
        responder: { ...deed.policy, type: 'escalation' },
      });
  const after = hurried(joined.stored, deed, isMeant);
  if (after === stored) {
    return unchanged(stored);
  }
  const policyName = running?.name ?? known?.name;
  const text = `Escalated now by ${policyName}, without waiting`;
  const event = eventOf(stored, deed, 'escalated', text);
  return { ...joined, stored: after, events: [event, ...joined.events] };
}

function refuseUnlessOpen(stored: StoredAlert): void {
  const { alert } = stored;
  refuseClosed(stored, 'escalated');
  if (alert.state !== 'open') {
    // Nothing takes back a snooze but an acknowledgement.
    const first =
      alert.state === 'snoozed'
        ? 'acknowledge it and give it back'
        : 'take that back first';
    throw new ConflictError(
      `Alert ${alert.id} is ${alert.state}; ${first}, then its escalation starts again`,
    );
  }
}

function hurried(
  stored: StoredAlert,
  deed: Deed,
  isMeant: (policy: SnapshotPolicy) => boolean,
): StoredAlert {
  const { snapshot } = stored;
  if (quietReason(snapshot)) {
    // Whoever asks for people gets them, whatever kept them from being told.
    const loud = withoutQuiet(snapshot);
    const run = startRun(loud, deed.now);
    return {
      ...changed(stored, deed, { run, snapshot: loud }),
      isRefrozen: true,
    };
  }
  const next = hurryEscalation(stored, isMeant, deed.now);
  if (!next) {
    throw new ConflictError(
      `All steps of the escalation of alert ${stored.alert.id} are over; nobody is left to be told`,
    );
  }
  return next === stored
    ? stored
    : { ...changed(stored, deed, next), isRefrozen: true };
}
