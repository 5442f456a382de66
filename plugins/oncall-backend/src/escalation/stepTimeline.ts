import { AlertState } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import {
  isKeptQuiet,
  PolicySnapshot,
  SnapshotPolicy,
  SnapshotStep,
} from './PolicySnapshot';
import { minutesAfter, roundMinutes, startOf } from './roundTimes';

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
