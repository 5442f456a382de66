import { InputError } from '@backstage/errors';
import { TimeRestriction, Weekday, WEEKDAYS } from '../TimeRestriction';
import { Interval, unionOf } from './intervals';
import { ZoneClock } from './ZoneClock';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WEEK = 7 * DAY;

/** The wall clock's zero, 1 January 1970, was a Thursday. */
const FIRST_MONDAY = -3 * DAY;

type HoursOfDay = Extract<
  TimeRestriction,
  { readonly type: 'time-of-day' }
>['restriction'];

/** A window of the wall clock that opens again and again. */
type RepeatingWindow = {
  /** The wall time of any one opening. */
  readonly opening: number;
  readonly length: number;
  readonly period: number;
};

/**
 * When a restriction lets its rotation be on call during the span, earliest first.
 *
 * @remarks A window opens and closes once, by the same rule as handoffs: at the first instant at which the wall clock shows
 * the time or has passed it. So windows that meet on the wall meet in time, also when the clocks change.
 * @internal
 */
export function openWindows(options: {
  readonly restriction: TimeRestriction;
  readonly clock: ZoneClock;
  readonly span: Interval;
}): readonly Interval[] {
  const { restriction, clock, span } = options;
  const windows = repeatingWindows(restriction).flatMap(window =>
    openingsOf(window, clock, span),
  );
  return unionOf(windows);
}

/** When the hours of a day in which an instant lies end; undefined outside of them. Equal times end where they begin again. */
export function closingTime(
  hours: HoursOfDay,
  clock: ZoneClock,
  instant: number,
): number | undefined {
  const span = { start: instant, end: instant + 2 * DAY };
  const [next] = openingsOf(dailyWindow(hours), clock, span);
  return next?.start === instant ? next.end : undefined;
}

function repeatingWindows(
  restriction: TimeRestriction,
): readonly RepeatingWindow[] {
  if (restriction.type === 'time-of-day') {
    return [dailyWindow(restriction.restriction)];
  }
  return restriction.restrictions.map(window =>
    repeatingWindow({
      from:
        dayOfWeek(window.startDay) +
        timeOfDay(window.startHour, window.startMin),
      to: dayOfWeek(window.endDay) + timeOfDay(window.endHour, window.endMin),
      period: WEEK,
    }),
  );
}

function dailyWindow({
  startHour,
  startMin,
  endHour,
  endMin,
}: HoursOfDay): RepeatingWindow {
  return repeatingWindow({
    from: timeOfDay(startHour, startMin),
    to: timeOfDay(endHour, endMin),
    period: DAY,
  });
}

/** An end at or before the start wraps into the next period. */
function repeatingWindow(options: {
  readonly from: number;
  readonly to: number;
  readonly period: number;
}): RepeatingWindow {
  const { from, to, period } = options;
  if (!Number.isFinite(from) || !Number.isFinite(to)) {
    throw new InputError(
      'a restriction has no hours, expected startHour, startMin, endHour and endMin',
    );
  }
  const length = (((to - from) % period) + period) % period;
  return {
    opening: FIRST_MONDAY + from,
    length: length === 0 ? period : length,
    period,
  };
}

function openingsOf(
  { opening, length, period }: RepeatingWindow,
  clock: ZoneClock,
  span: Interval,
): readonly Interval[] {
  const windows: Interval[] = [];
  const first = Math.floor(
    (clock.wallTimeAt(span.start) - length - opening) / period,
  );
  for (let number = first; ; number++) {
    const opensAt = opening + number * period;
    const start = Math.max(clock.firstInstantAt(opensAt), span.start);
    const end = Math.min(clock.firstInstantAt(opensAt + length), span.end);
    if (start >= span.end) {
      return windows;
    }
    if (start < end) {
      windows.push({ start, end });
    }
  }
}

function dayOfWeek(day: Weekday): number {
  return WEEKDAYS.indexOf(day) * DAY;
}

function timeOfDay(hour: number, minute: number): number {
  return (hour * 60 + minute) * MINUTE;
}
