import { DateTime } from 'luxon';
import { PolicySnapshot } from './PolicySnapshot';

/** Until when a policy keeps people from being told; undefined where none does, and for older alerts, which only say when they start. */
export function delayEndOf({
  delayedUntil,
}: Pick<PolicySnapshot, 'delayedUntil'>): DateTime | undefined {
  return delayedUntil === undefined
    ? undefined
    : DateTime.fromISO(delayedUntil, { zone: 'utc' });
}
