import { AlertState } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { nextAcknowledgementTime } from './acknowledgementTimes';
import {
  isKeptQuiet,
  PolicySnapshot,
  SnapshotPolicy,
  SnapshotStep,
} from './PolicySnapshot';
import { markApplies, timelineMarks } from './timelineMarks';

/** Ten years: no calendar ends before that, so that no alert fails because of what its policy says. */
const MOST_MINUTES = 10 * 365 * 24 * 60;

/** One step of one round, with the instant at which it is due. */
export type TimedStep = {
  readonly at: DateTime;
  /** 1-based. */
  readonly round: number;
  /** 1-based position among all steps of the snapshot; part of the unique key of a page. */
  readonly step: number;
  /** 1-based position in its policy, for people. */
  readonly position: number;
  readonly policyName: string;
  readonly policyId?: string;
  readonly definition: SnapshotStep;
};

/** All steps of all rounds in the order in which they are due; steps of equal time keep the order of the snapshot. */
export function stepTimeline(
  snapshot: PolicySnapshot,
  startedAt: DateTime,
): readonly TimedStep[] {
  const numbers = firstSteps(snapshot.policies);
  const timed = snapshot.policies.flatMap((policy, index) =>
    isKeptQuiet(snapshot, policy)
      ? []
      : timePolicy(policy, startedAt, numbers[index]),
  );
  return timed.sort((a, b) => a.at.toMillis() - b.at.toMillis());
}

/** The number of the first step of each policy, among all steps of the snapshot. */
export function firstSteps(
  policies: readonly SnapshotPolicy[],
): readonly number[] {
  let next = 1;
  return policies.map(({ firstStep = next, steps }) => {
    next = firstStep + steps.length;
    return firstStep;
  });
}

/** When the first step follows that is neither planned nor skipped by the alert's state. */
export function nextStepAt(options: {
  snapshot: PolicySnapshot;
  run: { readonly startedAt: DateTime; readonly escalatedUntil?: DateTime };
  state: AlertState;
  /** Since when it is acknowledged, for reminders. */
  acknowledgedAt?: DateTime;
}): DateTime | undefined {
  const { snapshot, run, state, acknowledgedAt } = options;
  const isAhead = ({ at }: { readonly at: DateTime }) =>
    isAfter(at, run.escalatedUntil);
  const step = stepTimeline(snapshot, run.startedAt).find(
    timed => isAhead(timed) && appliesIn(timed.definition, state),
  );
  const mark = timelineMarks(snapshot, run.startedAt).find(
    timed => isAhead(timed) && markApplies(timed, state),
  );
  const times = [
    step?.at,
    mark?.at,
    acknowledgedAt &&
      nextAcknowledgementTime(snapshot, acknowledgedAt, run.escalatedUntil),
  ].filter(at => at !== undefined);
  return times.length > 0 ? DateTime.min(...times) : undefined;
}

/** Whether a step tells anybody while the alert is in this state. */
export function appliesIn(step: SnapshotStep, state: AlertState): boolean {
  if (state === 'closed' || state === 'snoozed') {
    return false;
  }
  return state === 'open' || step.condition === 'if-not-closed';
}

/** An absent bound is before everything. */
export function isAfter(at: DateTime, bound: DateTime | undefined): boolean {
  return bound === undefined || at.toMillis() > bound.toMillis();
}

/** From the beginning of one round to the beginning of the next; who happens to be on call makes no round longer. */
export function roundMinutes({ steps, repeat }: SnapshotPolicy): number {
  const own = steps.filter(({ follows }) => !follows);
  const lastDelay = Math.max(0, ...own.map(step => step.delayMinutes));
  // Rounds without a wait would be one, and a policy that closes the alert would do so before anybody could answer.
  return lastDelay + (repeat ? Math.max(repeat.waitMinutes, 1) : 0);
}

function timePolicy(
  policy: SnapshotPolicy,
  startedAt: DateTime,
  firstStep: number,
): TimedStep[] {
  const start = startOf(policy, startedAt);
  const minutes = roundMinutes(policy);
  const rounds = 1 + (policy.repeat?.count ?? 0);
  return Array.from({ length: rounds }, (_, index) => index).flatMap(index =>
    policy.steps.map((definition, offset) => ({
      at: minutesAfter(start, index * minutes + definition.delayMinutes),
      round: index + 1,
      step: firstStep + offset,
      position: definition.position ?? offset + 1,
      policyName: policy.name,
      policyId: policy.id,
      definition: inRound(definition, index),
    })),
  );
}

/** In later rounds an acknowledgement stops also what was asked for by hand. */
function inRound(step: SnapshotStep, index: number): SnapshotStep {
  return step.isAskedFor && index > 0
    ? { ...step, condition: 'if-not-acked' }
    : step;
}

/** Minutes that pass: no calendar is asked, which luxon does for a sum. */
export function minutesAfter(start: DateTime, minutes: number): DateTime {
  const passing = Math.min(minutes, MOST_MINUTES);
  return passing === 0
    ? start
    : DateTime.fromMillis(start.toMillis() + passing * 60_000, {
        zone: start.zone,
      });
}

/** A new run starts all policies together, also those that joined the run before. */
export function startOf(
  { joinedAt }: SnapshotPolicy,
  startedAt: DateTime,
): DateTime {
  const joined = joinedAt && DateTime.fromISO(joinedAt, { zone: 'utc' });
  return joined && joined > startedAt ? joined : startedAt;
}
