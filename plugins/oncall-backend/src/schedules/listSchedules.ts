import {
  Schedule,
  scheduleReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { ScheduleRoom } from './ScheduleRoom';

/** All schedules, or those of a team. */
export async function listSchedules(
  room: ScheduleRoom,
  caller: Caller,
  { team }: { readonly team?: string },
): Promise<readonly Schedule[]> {
  await authorize(room.permissions, caller, scheduleReadPermission);
  const schedules = await room.store.list();
  return schedules.filter(
    schedule => team === undefined || schedule.team === team,
  );
}
