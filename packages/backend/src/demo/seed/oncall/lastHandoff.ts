import { DateTime } from 'luxon';

/** The newest moment, not after `now`, at which the clock of the zone shows this hour (on this weekday, 1 is Monday). */
export function lastHandoff(
  now: DateTime,
  at: { readonly zone: string; readonly hour: number; readonly weekday?: 1 },
): DateTime {
  const today = now
    .setZone(at.zone)
    .startOf('day')
    .set({ hour: at.hour, ...(at.weekday && { weekday: at.weekday }) });
  const step = at.weekday ? { weeks: 1 } : { days: 1 };
  return today > now ? today.minus(step) : today;
}
