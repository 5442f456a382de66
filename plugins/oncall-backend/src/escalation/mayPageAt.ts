import { DateTime } from 'luxon';
import { PolicySnapshot } from './PolicySnapshot';

/** When people may be told: what a maintenance holds waits for its end. Whoever lets it escalate by hand ends the hold. */
export function mayPageAt(
  { held }: Pick<PolicySnapshot, 'held'>,
  now: DateTime,
): DateTime {
  return held?.until
    ? DateTime.max(now, DateTime.fromISO(held.until, { zone: 'utc' }))
    : now;
}
