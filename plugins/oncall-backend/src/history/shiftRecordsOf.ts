import {
  Schedule,
  Shift,
  ShiftRecord,
  shiftsBetween,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
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
    .flatMap(shift => constantPieces(shift, roster))
    .flatMap(shift =>
      pagedFirst(shift.participant, {
        roster,
        at: DateTime.fromISO(shift.start, { zone: 'utc' }),
      }).map(person => ({
        scheduleId: schedule.id,
        scheduleName: schedule.name,
        rotationId: shift.rotationId,
        rotationName: schedule.rotations.find(
          ({ id }) => id === shift.rotationId,
        )?.name,
        person,
        team:
          shift.participant.type === 'team' ? shift.participant.ref : undefined,
        escalation:
          shift.participant.type === 'escalation'
            ? shift.participant.ref
            : undefined,
        overrideId: shift.overrideId,
        forwardedFrom: shift.forwardedFrom,
        start: shift.start,
        end: shift.end,
      })),
    );
}

/** An escalation policy may tell schedules, where somebody else takes over while its own turn goes on. */
function constantPieces(shift: Shift, roster: Roster): readonly Shift[] {
  const { participant, start, end } = shift;
  if (participant.type !== 'escalation') {
    return [shift];
  }
  const inside = escalationReach(participant.ref, roster)
    .schedules.flatMap(schedule => shiftsBetween(schedule, start, end))
    .map(other => other.start)
    .filter(at => start < at && at < end);
  const starts = [start, ...new Set(inside)].sort();
  return starts.map((at, index) => ({
    ...shift,
    start: at,
    end: starts[index + 1] ?? end,
  }));
}
