import { Schedule } from '../Schedule';
import { finalSchedule } from './finalSchedule';
import { Interval } from './intervals';
import { TimedShift } from './TimedShift';

const DAY = 24 * 3_600_000;
const NEAREST = DAY;
const FURTHEST = 1024 * DAY;

/**
 * Looks at a growing stretch of the final schedule until the chosen shifts lie in it with their whole length.
 *
 * @remarks Most answers lie within days. The search ends after almost three years, because someone who is alone in a
 * rotation is on call without end; such a shift is cut there.
 * @internal
 */
export function lookAround(options: {
  readonly schedule: Schedule;
  readonly spanOf: (reach: number) => Interval;
  /** Undefined asks to look further. */
  readonly choose: (
    shifts: readonly TimedShift[],
  ) => readonly TimedShift[] | undefined;
}): readonly TimedShift[] {
  const { schedule, spanOf, choose } = options;
  for (let reach = NEAREST; ; reach *= 4) {
    const span = spanOf(reach);
    const chosen = choose(finalSchedule(schedule, span));
    if (reach >= FURTHEST || chosen?.every(isWithin(span))) {
      return chosen ?? [];
    }
  }
}

/**
 * Whether a shift ends only because the search ended.
 *
 * @internal
 */
export function isOpenEnded(shift: TimedShift, lookedFrom: number): boolean {
  return shift.end === lookedFrom + FURTHEST;
}

function isWithin(span: Interval) {
  return (shift: Interval) => span.start < shift.start && shift.end < span.end;
}
