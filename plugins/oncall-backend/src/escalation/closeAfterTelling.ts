import { DateTime } from 'luxon';
import { PolicySnapshot } from './PolicySnapshot';
import { startOf, TimedStep } from './stepTimeline';
import { TimedMark } from './timelineMarks';

/**
 * A policy that should have closed the alert before anybody could act, because nobody looked in time: the process was
 * away, or the clock was set. People are told first, and have as long to answer as the policy gives them.
 *
 * @param told - The steps that are taken only now
 * @returns the snapshot in which the policy ends so much later; undefined when it may close the alert now
 */
export function closeAfterTelling(options: {
  snapshot: PolicySnapshot;
  startedAt: DateTime;
  close: TimedMark;
  told: readonly TimedStep[];
  now: DateTime;
}): PolicySnapshot | undefined {
  const { snapshot, startedAt, close, told, now } = options;
  const last = told.filter(({ at }) => at < close.at).at(-1);
  if (!last) {
    return undefined;
  }
  const late = now.toMillis() - last.at.toMillis();
  return {
    ...snapshot,
    policies: snapshot.policies.map((policy, index) =>
      index === close.policy
        ? {
            ...policy,
            joinedAt: new Date(
              startOf(policy, startedAt).toMillis() + late,
            ).toISOString(),
          }
        : policy,
    ),
  };
}
