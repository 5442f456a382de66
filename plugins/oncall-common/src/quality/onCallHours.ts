import { Schedule, TimeSpan } from '../Schedule';
import { finalSchedule } from '../shifts/finalSchedule';
import { instantFromIso } from '../shifts/instants';
import { Interval, partsWithin, unionOf } from '../shifts/intervals';
import { openWindows } from '../shifts/openWindows';
import { spanBetween } from '../shifts/shiftsBetween';
import { ZoneClock } from '../shifts/ZoneClock';
import { byParticipant } from './byParticipant';
import { NIGHTS, WEEKENDS } from './nightsAndWeekends';

const HOUR = 3_600_000;

/**
 * How long somebody is on call, in hours.
 *
 * @public
 */
export type OnCallHours = {
  readonly total: number;
  /** Between 22:00 and 06:00 on the clock of the schedule. */
  readonly nights: number;
  /** Saturdays and Sundays on the clock of the schedule. */
  readonly weekends: number;
  readonly shifts: number;
};

/**
 * How long each person and team is on call in [from, to), by entity reference. Being on call twice at once counts once.
 *
 * @public
 */
export function onCallHours(
  schedule: Schedule,
  from: string,
  to: string,
): ReadonlyMap<string, OnCallHours> {
  const span = spanBetween(from, to);
  const measure = measureFor(schedule.timezone, span);
  return new Map(
    [...byParticipant(finalSchedule(schedule, span))].map(([ref, shifts]) => [
      ref,
      measure(shifts),
    ]),
  );
}

/**
 * How long shifts of one person last in [from, to), with nights and weekends on the clock of `timezone`. Being on call twice at once
 * counts once.
 *
 * @public
 */
export function onCallHoursOf(
  shifts: readonly TimeSpan[],
  options: {
    readonly from: string;
    readonly to: string;
    readonly timezone: string;
  },
): OnCallHours {
  const span = spanBetween(options.from, options.to);
  const timed = shifts.map(({ start, end }) => ({
    start: Math.max(instantFromIso(start), span.start),
    end: Math.min(instantFromIso(end), span.end),
  }));
  return measureFor(
    options.timezone,
    span,
  )(timed.filter(({ start, end }) => start < end));
}

function measureFor(timezone: string, span: Interval) {
  const clock = ZoneClock.of(timezone);
  const nights = openWindows({ restriction: NIGHTS, clock, span });
  const weekends = openWindows({ restriction: WEEKENDS, clock, span });
  return (shifts: readonly Interval[]): OnCallHours => {
    const once = unionOf(shifts);
    return {
      total: hoursOf(once),
      nights: hoursOf(partsWithin(once, nights)),
      weekends: hoursOf(partsWithin(once, weekends)),
      shifts: shifts.length,
    };
  };
}

function hoursOf(intervals: readonly Interval[]): number {
  const sum = intervals.reduce((all, { start, end }) => all + end - start, 0);
  return Math.round((sum / HOUR) * 100) / 100;
}
