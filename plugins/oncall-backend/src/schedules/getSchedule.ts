import {
  Schedule,
  scheduleReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { existingSchedule } from './existingSchedule';
import { ScheduleRoom } from './ScheduleRoom';

/** One schedule. */
export async function getSchedule(
  room: ScheduleRoom,
  caller: Caller,
  id: string,
): Promise<Schedule> {
  await authorize(room.permissions, caller, scheduleReadPermission);
  return existingSchedule(room.store, id);
}
