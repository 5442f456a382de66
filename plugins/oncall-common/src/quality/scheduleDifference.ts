import { Schedule, Shift } from '../Schedule';
import { finalSchedule } from '../shifts/finalSchedule';
import { unionOf } from '../shifts/intervals';
import { spanBetween } from '../shifts/shiftsBetween';
import { shiftFromTimed } from '../shifts/TimedShift';
import { byParticipant } from './byParticipant';
import { onCallHours, OnCallHours } from './onCallHours';

/**
 * How the shifts of one person or team change.
 *
 * @public
 */
export type PersonDifference = {
  /** Entity reference. */
  readonly ref: string;
  readonly before: OnCallHours;
  readonly after: OnCallHours;
  /** Shifts that are gone or have other ends. */
  readonly lost: readonly Shift[];
  /** Shifts that are new or have other ends. */
  readonly gained: readonly Shift[];
};

const NONE: OnCallHours = { total: 0, nights: 0, weekends: 0, shifts: 0 };

/**
 * Whose shifts in [from, to) change when a schedule becomes another one; empty when nobody's do.
 *
 * @public
 */
export function scheduleDifference(
  before: Schedule,
  after: Schedule,
  span: { readonly from: string; readonly to: string },
): readonly PersonDifference[] {
  const { from, to } = span;
  const shifts = [before, after].map(schedule =>
    unbrokenShifts(schedule, from, to),
  );
  const hours = [before, after].map(schedule =>
    onCallHours(schedule, from, to),
  );
  const keys = shifts.map(list => new Set(list.map(keyOf)));
  const lost = shifts[0].filter(shift => !keys[1].has(keyOf(shift)));
  const gained = shifts[1].filter(shift => !keys[0].has(keyOf(shift)));
  const people = new Set([...lost, ...gained].map(refOf));
  return [...people].sort().map(ref => ({
    ref,
    before: hours[0].get(ref) ?? NONE,
    after: hours[1].get(ref) ?? NONE,
    lost: lost.filter(shift => refOf(shift) === ref),
    gained: gained.filter(shift => refOf(shift) === ref),
  }));
}

/** When somebody is on call without a break is one shift, in whatever rotations. */
function unbrokenShifts(
  schedule: Schedule,
  from: string,
  to: string,
): readonly Shift[] {
  const shifts = finalSchedule(schedule, spanBetween(from, to));
  return [...byParticipant(shifts).values()].flatMap(own =>
    unionOf(own).map(({ start, end }) =>
      shiftFromTimed({ start, end, participant: own[0].participant }),
    ),
  );
}

function refOf({ participant }: Shift): string {
  return participant.type === 'none' ? '' : participant.ref;
}

function keyOf(shift: Shift): string {
  return `${refOf(shift)} ${shift.start} ${shift.end}`;
}
