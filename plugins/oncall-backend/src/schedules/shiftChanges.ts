import {
  onCallHoursOf,
  PersonDifference,
  Schedule,
  Shift,
  shiftsBetween,
} from '@muster/backstage-plugin-oncall-common';
import { joinShifts } from '../directory/joinShifts';
import { personShifts } from '../directory/personShifts';
import { Roster } from '../directory/Roster';

/** A schedule, and whom its teams and escalation policies mean. */
export type StaffedSchedule = {
  readonly schedule: Schedule;
  readonly roster: Roster;
};

/** How the shifts of one person change. */
export type ShiftChanges = Omit<PersonDifference, 'ref'>;

/**
 * How the shifts of each person in [from, to) change when a schedule, the policies that take turns in it, or the teams are not as
 * they were; by reference, and empty when nobody's do. Pure.
 */
export function shiftChanges(
  before: StaffedSchedule,
  after: StaffedSchedule,
  span: { readonly from: string; readonly to: string },
): ReadonlyMap<string, ShiftChanges> {
  const { timezone } = after.schedule;
  const [then, now] = [before, after].map(one => shiftsByPerson(one, span));
  const none: ReadonlyMap<string, Shift> = new Map();
  const people = new Set([...then.keys(), ...now.keys()]);
  return new Map(
    [...people].sort().flatMap(person => {
      const had = then.get(person) ?? none;
      const has = now.get(person) ?? none;
      const lost = [...had].filter(([key]) => !has.has(key));
      const gained = [...has].filter(([key]) => !had.has(key));
      const hoursOf = (shifts: ReadonlyMap<string, Shift>) =>
        onCallHoursOf([...shifts.values()], { ...span, timezone });
      return lost.length + gained.length === 0
        ? []
        : [
            [
              person,
              {
                before: hoursOf(had),
                after: hoursOf(has),
                lost: lost.map(([, shift]) => shift),
                gained: gained.map(([, shift]) => shift),
              },
            ],
          ];
    }),
  );
}

/** When somebody is on call without a break is one shift, in whatever rotations and by whatever names. */
function shiftsByPerson(
  { schedule, roster }: StaffedSchedule,
  { from, to }: { readonly from: string; readonly to: string },
): ReadonlyMap<string, ReadonlyMap<string, Shift>> {
  const found = new Map<string, Shift[]>();
  for (const shift of shiftsBetween(schedule, from, to)) {
    for (const { person, start, end } of personShifts(shift, roster)) {
      const participant = { type: 'user', ref: person } as const;
      const own = found.get(person) ?? [];
      own.push({ start, end, participant });
      found.set(person, own);
    }
  }
  return new Map(
    [...found].map(([person, own]) => [
      person,
      new Map(
        joinShifts(own).map(shift => [`${shift.start} ${shift.end}`, shift]),
      ),
    ]),
  );
}
