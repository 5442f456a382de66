import {
  ScheduleOnCall,
  scheduleReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { authorize, Caller } from '../authorization';
import { scheduleOnCall } from './scheduleOnCall';
import { ScheduleRoom } from './ScheduleRoom';
import { toUtc } from './toUtc';

/** Every enabled schedule with who is on call. */
export async function listOnCall(
  room: ScheduleRoom,
  caller: Caller,
  request: { readonly team?: string; readonly at?: string },
): Promise<readonly ScheduleOnCall[]> {
  await authorize(room.permissions, caller, scheduleReadPermission);
  const { team, at } = request;
  const now = room.clock();
  const instant = at ? DateTime.fromISO(toUtc(at, 'at'), { zone: 'utc' }) : now;
  const roster = await room.rosters.get(now);
  return roster.schedules
    .filter(({ enabled }) => enabled)
    .filter(schedule => team === undefined || schedule.team === team)
    .map(schedule => scheduleOnCall(schedule, roster, instant));
}
