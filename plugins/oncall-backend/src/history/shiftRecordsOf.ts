import {
  Schedule,
  ShiftRecord,
  shiftsBetween,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { peopleIn } from '../directory/peopleIn';
import { Roster } from '../directory/Roster';

/** Who is on call in [from, to) by a schedule as it is now, with the members that teams have now. */
export function shiftRecordsOf(
  schedule: Schedule,
  roster: Roster,
  { from, to }: { readonly from: DateTime; readonly to: DateTime },
): readonly ShiftRecord[] {
  const [start, end] = [from, to].map(at =>
    new Date(at.toMillis()).toISOString(),
  );
  return shiftsBetween(schedule, start, end).flatMap(shift =>
    peopleIn(shift.participant, roster).map(person => ({
      scheduleId: schedule.id,
      scheduleName: schedule.name,
      rotationId: shift.rotationId,
      rotationName: schedule.rotations.find(({ id }) => id === shift.rotationId)
        ?.name,
      person,
      team:
        shift.participant.type === 'team' ? shift.participant.ref : undefined,
      overrideId: shift.overrideId,
      forwardedFrom: shift.forwardedFrom,
      start: shift.start,
      end: shift.end,
    })),
  );
}
