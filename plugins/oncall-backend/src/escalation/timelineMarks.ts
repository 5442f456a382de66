import { AlertState } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { isKeptQuiet, PolicySnapshot, SnapshotPolicy } from './PolicySnapshot';
import { minutesAfter, roundMinutes, startOf } from './roundTimes';
import { isAfter } from './stepTimeline';

/** A moment at which a policy changes the alert itself. */
export type TimedMark = {
  /** `reset`: a round begins for which nobody counts as having acknowledged. `close`: all rounds are over. */
  readonly kind: 'reset' | 'close';
  readonly at: DateTime;
  /** The round that begins then, from 1; one more than there are for `close`. */
  readonly round: number;
  readonly policyName: string;
  /** Its index among those of the snapshot. */
  readonly policy: number;
};

/** All of them, in the order of time. */
export function timelineMarks(
  snapshot: PolicySnapshot,
  startedAt: DateTime,
): readonly TimedMark[] {
  return snapshot.policies
    .flatMap((policy, index) =>
      isKeptQuiet(snapshot, policy) ? [] : marksOf(policy, index, startedAt),
    )
    .sort((a, b) => a.at.toMillis() - b.at.toMillis());
}

/**
 * Whether a mark changes an alert in this state.
 *
 * @param acknowledgedAt - Whoever acknowledged after a round had begun keeps it: only a later round starts without them
 */
export function markApplies(
  { kind, at }: TimedMark,
  state: AlertState,
  acknowledgedAt: DateTime | undefined,
): boolean {
  return kind === 'close'
    ? state === 'open' || state === 'acknowledged'
    : state === 'acknowledged' && isAfter(at, acknowledgedAt);
}

function marksOf(
  policy: SnapshotPolicy,
  index: number,
  startedAt: DateTime,
): readonly TimedMark[] {
  const { name: policyName, repeat } = policy;
  if (!repeat) {
    return [];
  }
  const start = startOf(policy, startedAt);
  const minutes = roundMinutes(policy);
  const repeats = Array.from({ length: repeat.count }, (_, one) => one + 1);
  const mark = (kind: TimedMark['kind'], before: number) => ({
    kind,
    at: minutesAfter(start, before * minutes),
    round: before + 1,
    policyName,
    policy: index,
  });
  return [
    ...(repeat.resetStates ? repeats.map(before => mark('reset', before)) : []),
    ...(repeat.closeAfterAll ? [mark('close', repeat.count + 1)] : []),
  ];
}
