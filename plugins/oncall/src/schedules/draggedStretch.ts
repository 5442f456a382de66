import { DateTime } from 'luxon';
import { Stretch } from './timelineLanes';
import { TimelineRange } from './timelineRange';

/** Nobody hands over at a minute that is neither full nor half an hour. */
const STEP = 30 * 60_000;

/** A shorter way is the trembling of a click. */
const SHORTEST_DRAG = 6;

/** The stretch of time under a drag over a row, to the nearest half hours on the clock of the range; undefined for what is only a click. */
export function draggedStretch(options: {
  /** Pixels on the screen. */
  readonly from: number;
  readonly to: number;
  readonly row: { readonly left: number; readonly width: number };
  readonly range: Pick<TimelineRange, 'start' | 'end'>;
}): Stretch | undefined {
  const { from, to, row, range } = options;
  if (Math.abs(to - from) < SHORTEST_DRAG || row.width <= 0) {
    return undefined;
  }
  const first = range.start.toMillis();
  const length = range.end.toMillis() - first;
  const { zone } = range.start;
  // Half hours of the clock that is shown: some clocks are a quarter of an hour off the others.
  const nearest = (at: number) => {
    const offset = DateTime.fromMillis(at, { zone }).offset * 60_000;
    return Math.round((at + offset) / STEP) * STEP - offset;
  };
  const [start, end] = [Math.min(from, to), Math.max(from, to)]
    .map(x => Math.min(1, Math.max(0, (x - row.left) / row.width)))
    .map(fraction => nearest(first + fraction * length));
  return start < end ? { start, end } : undefined;
}
