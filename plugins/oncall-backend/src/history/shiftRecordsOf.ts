import {
  Schedule,
  Shift,
  ShiftRecord,
  shiftsBetween,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { PersonShift, personShifts } from '../directory/personShifts';
import { Roster } from '../directory/Roster';
import { escalationReach } from '../escalation/escalationReach';
import { pagedFirst } from '../escalation/pagedFirst';

/** Who is on call in [from, to) by a schedule as it is now, with the members that teams have now. */
export function shiftRecordsOf(
  schedule: Schedule,
  roster: Roster,
  { from, to }: { readonly from: DateTime; readonly to: DateTime },
): readonly ShiftRecord[] {
  const [start, end] = [from, to].map(at =>
    new Date(at.toMillis()).toISOString(),
  );
  return shiftsBetween(schedule, start, end)
    .flatMap(shift =>
      shift.participant.type === 'escalation'
        ? shiftsOfPolicy(shift, shift.participant.ref, roster)
        : personShifts(shift, roster),
    )
    .map(shift => recordOf(schedule, shift));
}

function recordOf(
  { id, name, rotations }: Schedule,
  shift: PersonShift,
): ShiftRecord {
  const { participant, rotationId, overrideId, forwardedFrom } = shift;
  return {
    scheduleId: id,
    scheduleName: name,
    rotationId,
    rotationName: rotations.find(one => one.id === rotationId)?.name,
    person: shift.person,
    team: participant.type === 'team' ? participant.ref : undefined,
    escalation: participant.type === 'escalation' ? participant.ref : undefined,
    overrideId,
    forwardedFrom,
    start: shift.start,
    end: shift.end,
  };
}

/** Whom a policy that is on call pages first, as long as it does. */
function shiftsOfPolicy(
  shift: Shift,
  policy: string,
  roster: Roster,
): readonly PersonShift[] {
  return constantPieces(shift, policy, roster).flatMap(piece =>
    pagedFirst(piece.participant, {
      roster,
      at: DateTime.fromISO(piece.start, { zone: 'utc' }),
    }).map(person => ({ ...piece, person })),
  );
}

/**
 * Its steps may tell schedules, where somebody else takes over while its own turn goes on, and people who are away for a
 * while.
 */
function constantPieces(
  shift: Shift,
  policy: string,
  roster: Roster,
): readonly Shift[] {
  const { start, end } = shift;
  const { schedules, people } = escalationReach(policy, roster);
  const inside = [
    ...schedules.flatMap(schedule => shiftsBetween(schedule, start, end)),
    ...people.flatMap(person => roster.standInsBetween(person, shift)),
  ]
    .flatMap(other => [other.start, other.end])
    .filter(at => start < at && at < end);
  const starts = [start, ...new Set(inside)].sort();
  return starts.map((at, index) => ({
    ...shift,
    start: at,
    end: starts[index + 1] ?? end,
  }));
}
