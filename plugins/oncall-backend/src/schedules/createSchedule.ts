import {
  Schedule,
  ScheduleInput,
  scheduleUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { audited } from '../audited';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { addSchedule } from './addSchedule';
import { changeShifts } from './changeShifts';
import { scheduleFromInput } from './scheduleFromInput';
import { ScheduleRoom } from './ScheduleRoom';

/** A new schedule. */
export async function createSchedule(
  room: ScheduleRoom,
  caller: Caller,
  input: ScheduleInput,
): Promise<Schedule> {
  await authorize(room.permissions, caller, scheduleUpdatePermission);
  const now = room.clock();
  const id = randomUUID();
  const actor = actorOf(caller);
  const meta = { scheduleId: id, name: input.name };
  return audited(
    room.auditor,
    { eventId: 'create-schedule', actor, meta },
    () =>
      changeShifts(room, { actor, scheduleIds: [id] }, async () => {
        const roster = await room.rosters.get(now);
        const schedule = scheduleFromInput({ id, input, roster, now });
        await authorizeTeams(room.permissions, caller, [schedule.team]);
        const text = `made the schedule ${schedule.name}`;
        return addSchedule(room, schedule, { actor, text, now });
      }),
  );
}
