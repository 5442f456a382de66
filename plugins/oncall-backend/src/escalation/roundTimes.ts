import { DateTime } from 'luxon';
import { SnapshotPolicy } from './PolicySnapshot';

/** Ten years: no calendar ends before that, so that no alert fails because of what its policy says. */
const MOST_MINUTES = 10 * 365 * 24 * 60;

/** From the beginning of one round to the beginning of the next; who happens to be on call makes no round longer. */
export function roundMinutes({ steps, repeat }: SnapshotPolicy): number {
  const own = steps.filter(({ follows }) => !follows);
  const lastDelay = Math.max(0, ...own.map(step => step.delayMinutes));
  // Rounds without a wait would be one, and a policy that closes the alert would do so before anybody could answer.
  return lastDelay + (repeat ? Math.max(repeat.waitMinutes, 1) : 0);
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
