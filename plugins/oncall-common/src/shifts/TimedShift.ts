import { Participant } from '../Participant';
import { Shift } from '../Schedule';
import { instantToIso } from './instants';
import { Interval } from './intervals';

/**
 * A shift while it is being computed: with epoch milliseconds.
 *
 * @internal
 */
export type TimedShift = Omit<Shift, 'start' | 'end'> & Interval;

/**
 * The shift as the rest of the world sees it.
 *
 * @internal
 */
export function shiftFromTimed({ start, end, ...shift }: TimedShift): Shift {
  return { start: instantToIso(start), end: instantToIso(end), ...shift };
}

/**
 * Whether both stand for the same person or team, or both for nobody.
 *
 * @internal
 */
export function isSameParticipant(a: Participant, b: Participant): boolean {
  return (
    a.type === b.type &&
    (a.type === 'none' || b.type === 'none' || a.ref === b.ref)
  );
}

/**
 * Makes neighbours one shift when nothing changes between them; the shifts are of one row, earliest first.
 *
 * @internal
 */
export function joinNeighbours(
  row: readonly TimedShift[],
): readonly TimedShift[] {
  const joined: TimedShift[] = [];
  for (const shift of row) {
    const last = joined.at(-1);
    if (
      last &&
      last.end === shift.start &&
      last.overrideId === shift.overrideId &&
      last.forwardedFrom === shift.forwardedFrom &&
      isSameParticipant(last.participant, shift.participant)
    ) {
      joined[joined.length - 1] = { ...last, end: shift.end };
    } else {
      joined.push(shift);
    }
  }
  return joined;
}
