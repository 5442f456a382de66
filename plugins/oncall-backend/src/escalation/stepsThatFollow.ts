import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import { Recipients } from './peopleToTell';
import { SnapshotStep } from './PolicySnapshot';
import { isEscalationOnCall } from './turnsOfStep';

/** Of a step that follows from who is on call, the reason names the policy. */
export function byPolicyOnCall({ follows }: SnapshotStep, found: Recipients) {
  const onCall = follows?.at(-1);
  return onCall
    ? {
        ...found,
        people: found.people.map(({ ref, why }) => ({
          ref,
          why: `${why} by the escalation policy ${onCall.policyName}`,
        })),
      }
    : found;
}

/**
 * A step of a policy on call comes only if that policy was on call when its first people were told, or is now: an
 * escalation that was hurried counts from a moment that never was.
 */
export function whyItDoesNotFollow(question: {
  readonly roster: Roster;
  readonly step: SnapshotStep;
  readonly at: DateTime;
  /** When the step was due; `at` when absent. */
  readonly dueAt?: DateTime;
}): string | undefined {
  const { roster, step, at, dueAt = at } = question;
  const missing = step.follows?.find(({ minutesBefore, ...onCall }) => {
    const schedule = roster.schedule(onCall.schedule);
    const isOnCall = (moment: DateTime) =>
      isEscalationOnCall({ ...onCall, schedule, at: moment });
    return !isOnCall(dueAt.minus({ minutes: minutesBefore })) && !isOnCall(at);
  });
  return (
    missing &&
    `the escalation policy ${missing.policyName} that it belongs to was not on call`
  );
}
