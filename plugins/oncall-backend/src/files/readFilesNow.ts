import {
  OnCallFile,
  policyUpdatePermission,
  scheduleUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { OnCallFileRoom } from './OnCallFileRoom';
import { syncFiles } from './syncFiles';

/** Reads the files again at once, instead of with the next copy of the catalog. */
export async function readFilesNow(
  room: OnCallFileRoom,
  caller: Caller,
): Promise<readonly OnCallFile[]> {
  await authorize(room.permissions, caller, scheduleUpdatePermission);
  await authorize(room.permissions, caller, policyUpdatePermission);
  await syncFiles(room);
  return room.files.list();
}
