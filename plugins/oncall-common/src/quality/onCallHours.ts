import { Schedule } from '../Schedule';
import { finalSchedule } from '../shifts/finalSchedule';
import { Interval, partsWithin, unionOf } from '../shifts/intervals';
import { openWindows } from '../shifts/openWindows';
import { spanBetween } from '../shifts/shiftsBetween';
import { TimedShift } from '../shifts/TimedShift';
import { ZoneClock } from '../shifts/ZoneClock';
import { TimeRestriction } from '../TimeRestriction';

const HOUR = 3_600_000;

/** From ten in the evening to six in the morning. */
const NIGHTS: TimeRestriction = {
  type: 'time-of-day',
  restriction: { startHour: 22, startMin: 0, endHour: 6, endMin: 0 },
};

const WEEKENDS: TimeRestriction = {
  type: 'weekday-and-time-of-day',
  restrictions: [
    {
      startDay: 'saturday',
      startHour: 0,
      startMin: 0,
      endDay: 'monday',
      endHour: 0,
      endMin: 0,
    },
  ],
};

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
  const clock = ZoneClock.of(schedule.timezone);
  const nights = openWindows({ restriction: NIGHTS, clock, span });
  const weekends = openWindows({ restriction: WEEKENDS, clock, span });
  const hours = new Map<string, OnCallHours>();
  for (const [ref, shifts] of byParticipant(finalSchedule(schedule, span))) {
    const once = unionOf(shifts);
    hours.set(ref, {
      total: hoursOf(once),
      nights: hoursOf(partsWithin(once, nights)),
      weekends: hoursOf(partsWithin(once, weekends)),
      shifts: shifts.length,
    });
  }
  return hours;
}

function byParticipant(
  shifts: readonly TimedShift[],
): ReadonlyMap<string, readonly TimedShift[]> {
  const found = new Map<string, TimedShift[]>();
  for (const shift of shifts) {
    if (shift.participant.type !== 'none') {
      const { ref } = shift.participant;
      const others = found.get(ref);
      if (others) {
        others.push(shift);
      } else {
        found.set(ref, [shift]);
      }
    }
  }
  return found;
}

function hoursOf(intervals: readonly Interval[]): number {
  const sum = intervals.reduce((all, { start, end }) => all + end - start, 0);
  return Math.round((sum / HOUR) * 100) / 100;
}
