import {
  SchedulePerson,
  scheduleReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { peopleIn } from '../directory/peopleIn';
import { existingSchedule } from './existingSchedule';
import { participantsOf } from './participantsOf';
import { ScheduleRoom } from './ScheduleRoom';

/** Everybody who can be on call in a schedule, with the clock that each of them lives by. */
export async function listSchedulePeople(
  room: ScheduleRoom,
  caller: Caller,
  scheduleId: string,
): Promise<readonly SchedulePerson[]> {
  await authorize(room.permissions, caller, scheduleReadPermission);
  const schedule = await existingSchedule(room.store, scheduleId);
  const roster = await room.rosters.get(room.clock());
  const people = participantsOf(schedule).flatMap(participant =>
    peopleIn(participant, roster),
  );
  return [...new Set(people)].sort().map(ref => ({
    ref,
    name: roster.nameOf(ref),
    zone: roster.person(ref)?.zone,
  }));
}
