import { DateTime } from 'luxon';
import { closesLaterBy } from './lateTelling';
import { PolicySnapshot } from './PolicySnapshot';
import { startOf } from './roundTimes';
import { TimedStep } from './stepTimeline';
import { TimedMark } from './timelineMarks';

/**
 * A policy that would close the alert before anybody has had the time to act that it gives them, because its last steps
 * are taken only now. People are told first.
 *
 * @param told - The steps that are taken only now
 * @returns the snapshot in which the policy ends so much later; undefined when it may close the alert as it was meant to
 */
export function closeAfterTelling(options: {
  snapshot: PolicySnapshot;
  startedAt: DateTime;
  close: TimedMark;
  told: readonly TimedStep[];
  now: DateTime;
}): PolicySnapshot | undefined {
  const { snapshot, startedAt, close, told, now } = options;
  const late = closesLaterBy(
    close.at,
    told.map(({ at }) => ({ wantedAt: at, toldAt: now })),
  );
  return late === 0
    ? undefined
    : {
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
