import { TimelineRange } from './timelineRange';

/** Where on the axis a moment lies: 0 at the start, 1 at the end. */
export function fractionOf(range: TimelineRange, moment: number): number {
  const start = range.start.toMillis();
  return (moment - start) / (range.end.toMillis() - start);
}

/** A fraction as a CSS length. */
export function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(3)}%`;
}
