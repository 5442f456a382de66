import { DateTime } from 'luxon';

/** How much of a schedule is seen at once. */
export const TIMELINE_VIEWS = ['day', 'week', 'fortnight', 'month'] as const;

/** One of {@link TIMELINE_VIEWS}. */
export type TimelineView = (typeof TIMELINE_VIEWS)[number];

/** The stretch of time that a timeline shows, and where its grid lines fall. */
export type TimelineRange = {
  readonly start: DateTime;
  readonly end: DateTime;
  readonly ticks: readonly DateTime[];
};

/** Longer than the turns of nearly all rotations. */
const AROUND = { weeks: 5 };

const STARTS_AT = {
  day: 'day',
  week: 'week',
  fortnight: 'week',
  month: 'month',
} as const;

/** The range of a view that contains a date of the zone's calendar. */
export function timelineRange(
  view: TimelineView,
  containing: DateTime,
): TimelineRange {
  const start = containing.startOf(STARTS_AT[view]);
  // Where a day has no midnight it begins later; the next one does not.
  const end = moveRange(view, start, 1).startOf('day');
  return { start, end, ticks: ticksOf(view, start, end) };
}

/** What is asked for, so that the turns at the edges of a range are known whole. */
export function aroundRange({ start, end }: TimelineRange) {
  return { start: start.minus(AROUND), end: end.plus(AROUND) };
}

/** The start of the range `steps` further on (or back). */
export function moveRange(
  view: TimelineView,
  start: DateTime,
  steps: number,
): DateTime {
  const length = {
    day: { days: steps },
    week: { weeks: steps },
    fortnight: { weeks: 2 * steps },
    month: { months: steps },
  }[view];
  return start.plus(length);
}

function ticksOf(
  view: TimelineView,
  start: DateTime,
  end: DateTime,
): readonly DateTime[] {
  const ticks: DateTime[] = [];
  for (let count = 0; ; count++) {
    const tick =
      view === 'day'
        ? start.set({ hour: count * 3 })
        : start.plus({ days: count }).startOf('day');
    if (tick >= end) {
      return ticks;
    }
    ticks.push(tick);
  }
}
