import { DateTime } from 'luxon';
import { TimelineRange } from './timelineRange';

/** A day that is shorter or longer than others, because the clocks change on it. */
export type ClockChange = {
  readonly day: { readonly start: DateTime; readonly end: DateTime };
  /** How long it is: 23, 25, or something with a half. */
  readonly hours: number;
};

const USUAL = 24;

/** The days of a range on which the clocks of its zone change. */
export function clockChanges(range: TimelineRange): readonly ClockChange[] {
  return daysOf(range)
    .map(day => ({ day, hours: day.end.diff(day.start).as('hours') }))
    .filter(({ hours }) => hours !== USUAL);
}

function daysOf({ start, end }: TimelineRange): readonly ClockChange['day'][] {
  const days: ClockChange['day'][] = [];
  for (let from = start; from < end; ) {
    const to = start.plus({ days: days.length + 1 }).startOf('day');
    days.push({ start: from, end: to });
    from = to;
  }
  return days;
}
