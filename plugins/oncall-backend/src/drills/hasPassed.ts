import { DateTime, Duration } from 'luxon';

/** Later than this, the time of a drill has passed. */
const LATENESS = Duration.fromObject({ minutes: 30 });

/**
 * Whether it is too late for a drill. People were told that it comes on a certain afternoon, and are not woken for the
 * sake of one when the pager was down then.
 */
export function hasPassed(startsAt: DateTime, now: DateTime): boolean {
  return startsAt < now.minus(LATENESS);
}
