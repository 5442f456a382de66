import {
  OnCallFile,
  scheduleReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { OnCallFileRoom } from './OnCallFileRoom';

/** All files with what came from them and what is wrong with them. */
export async function listFiles(
  room: OnCallFileRoom,
  caller: Caller,
): Promise<readonly OnCallFile[]> {
  await authorize(room.permissions, caller, scheduleReadPermission);
  return room.files.list();
}
