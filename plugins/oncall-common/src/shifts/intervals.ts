/**
 * A stretch of time in epoch milliseconds, [start, end).
 *
 * @internal
 */
export type Interval = { readonly start: number; readonly end: number };

/**
 * Overlapping and touching intervals made one, earliest first.
 *
 * @internal
 */
export function unionOf(intervals: readonly Interval[]): readonly Interval[] {
  const union: Interval[] = [];
  for (const next of [...intervals].sort((a, b) => a.start - b.start)) {
    const last = union.at(-1);
    if (last && next.start <= last.end) {
      union[union.length - 1] = {
        start: last.start,
        end: Math.max(last.end, next.end),
      };
    } else {
      union.push(next);
    }
  }
  return union;
}

/**
 * What of the span is not covered by the intervals (a union, earliest first).
 *
 * @internal
 */
export function gapsIn(
  span: Interval,
  union: readonly Interval[],
): readonly Interval[] {
  const gaps: Interval[] = [];
  let start = span.start;
  for (const covered of union) {
    if (covered.start > start) {
      gaps.push({ start, end: Math.min(covered.start, span.end) });
    }
    start = Math.max(start, covered.end);
  }
  return start < span.end ? [...gaps, { start, end: span.end }] : gaps;
}

/**
 * The parts of the pieces that lie within the windows; both do not overlap among themselves and are sorted.
 *
 * @internal
 */
export function partsWithin<T extends Interval>(
  pieces: readonly T[],
  windows: readonly Interval[],
): readonly T[] {
  const parts: T[] = [];
  let first = 0;
  for (const piece of pieces) {
    while (first < windows.length && windows[first].end <= piece.start) {
      first++;
    }
    for (let i = first; i < windows.length; i++) {
      const window = windows[i];
      if (window.start >= piece.end) {
        break;
      }
      parts.push({
        ...piece,
        start: Math.max(piece.start, window.start),
        end: Math.min(piece.end, window.end),
      });
    }
  }
  return parts;
}
