import { DateTime } from 'luxon';

/**
 * A wall-clock time some days before today, in UTC.
 *
 * The texts of the story name these times, so they are fixed and do not move with the hour of the first start.
 */
export function timeOfDay(
  now: DateTime,
  daysAgo: number,
  wallClock: string,
): DateTime {
  const [hour, minute] = wallClock.split(':').map(Number);
  return now
    .toUTC()
    .startOf('day')
    .minus({ days: daysAgo })
    .set({ hour, minute });
}
