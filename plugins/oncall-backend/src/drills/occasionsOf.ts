import {
  DrillPlanInput,
  WEEKDAYS,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { firstOfTwo } from '../firstOfTwo';

/** When drills come again. */
export type DrillRhythm = Pick<
  DrillPlanInput,
  'everyWeeks' | 'time' | 'timezone'
> & {
  /** The first occasion, as `2026-12-01`, in the zone. */
  readonly firstDay: string;
};

/** The occasions around a moment. */
export type Occasions = {
  /** The last one that has come; undefined before the first. */
  readonly last?: DateTime;
  readonly next: DateTime;
};

/**
 * Counted in whole weeks of the calendar from the first day, so that the clock of the zone shows the same time whenever
 * it changes in between. A time that a clock change skips moves with the clock; of one that it repeats the first counts.
 */
export function occasionsOf(rhythm: DrillRhythm, now: DateTime): Occasions {
  const { everyWeeks } = rhythm;
  const weeks = now.diff(occasion(rhythm, 0), 'weeks').weeks;
  // A clock change can hide an occasion on either side of the estimate.
  let count = Math.max(0, Math.floor(weeks / everyWeeks) - 1);
  let last: DateTime | undefined;
  let next = occasion(rhythm, count);
  while (next <= now) {
    last = next;
    count += 1;
    next = occasion(rhythm, count);
  }
  return { last, next };
}

function occasion(
  { firstDay, time, timezone, everyWeeks }: DrillRhythm,
  count: number,
): DateTime {
  const day = DateTime.fromISO(firstDay, { zone: 'utc' })
    .plus({ weeks: count * everyWeeks })
    .toISODate();
  return onClock(`${day}T${time}`, timezone);
}

function onClock(time: string, zone: string): DateTime {
  return firstOfTwo(DateTime.fromISO(time, { zone })).toUTC();
}

/** The first day, from today on, whose time is still to come. */
export function firstDayOf(
  { weekday, time, timezone }: Omit<DrillPlanInput, 'target' | 'everyWeeks'>,
  now: DateTime,
): string {
  const today = now.setZone(timezone);
  const days = (WEEKDAYS.indexOf(weekday) + 8 - today.weekday) % 7;
  const day = today.plus({ days });
  const isPast = onClock(`${day.toISODate()}T${time}`, timezone) <= now;
  return day.plus({ weeks: isPast ? 1 : 0 }).toFormat('yyyy-MM-dd');
}
