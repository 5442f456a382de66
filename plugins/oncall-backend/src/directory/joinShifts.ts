import { Shift } from '@muster/backstage-plugin-oncall-common';

/** Shifts of one person, earliest first; those that overlap are one, and those that follow each other in the same place. */
export function joinShifts<T extends Shift>(
  shifts: readonly T[],
): readonly T[] {
  const joined: T[] = [];
  for (const next of [...shifts].sort(byStart)) {
    const last = joined.at(-1);
    if (!last || !isOneWith(last, next)) {
      joined.push(next);
    } else if (last.end < next.end) {
      joined[joined.length - 1] = { ...last, end: next.end };
    }
  }
  return joined;
}

/** ISO strings in UTC sort by time. What is one's own comes before what is in somebody's place. */
function byStart(a: Shift, b: Shift): number {
  return (
    a.start.localeCompare(b.start) ||
    (a.forwardedFrom ?? '').localeCompare(b.forwardedFrom ?? '')
  );
}

function isOneWith(last: Shift, next: Shift): boolean {
  return (
    next.start < last.end ||
    (next.start === last.end && next.forwardedFrom === last.forwardedFrom)
  );
}
