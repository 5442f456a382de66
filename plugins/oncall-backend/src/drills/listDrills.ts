import {
  Drill,
  scheduleReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { DrillRoom } from './DrillRoom';
import { reportDrills } from './reportDrills';

const MOST = 50;

/** The last drills, the newest first. Where a message went is not told, only by which channel. */
export async function listDrills(
  room: DrillRoom,
  caller: Caller,
): Promise<readonly Drill[]> {
  await authorize(room.permissions, caller, scheduleReadPermission);
  return reportDrills(room, await room.drills.list(MOST));
}
