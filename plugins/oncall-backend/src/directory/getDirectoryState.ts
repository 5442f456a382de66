import {
  DirectoryState,
  scheduleReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { toIso } from '../alerts/alertRow';
import { authorize, Caller } from '../authorization';
import { DirectoryRoom } from './DirectoryRoom';

/** One copy that fails is no news, nor is a portal that restarts. */
const MISSED_COPIES = 10;

/** How old the copy of the catalog is, and whether it follows the catalog. */
export async function getDirectoryState(
  room: DirectoryRoom,
  caller: Caller,
): Promise<DirectoryState> {
  await authorize(room.permissions, caller, scheduleReadPermission);
  const syncedAt = await room.directory.syncedAt();
  const doubt = await room.doubts.get();
  const now = room.clock();
  const age = syncedAt && now.diff(syncedAt).toMillis();
  const isOld =
    age !== undefined && age > MISSED_COPIES * room.frequency.toMillis();
  return {
    answeredAt: toIso(now),
    syncedAt: syncedAt && toIso(syncedAt),
    isOld: isOld || undefined,
    doubt: doubt && {
      since: toIso(doubt.since),
      believedAt: toIso(doubt.since.plus(room.patience)),
      lost: doubt.lost,
      known: doubt.known,
      people: [...doubt.people],
      confirmedAt: doubt.confirmedAt && toIso(doubt.confirmedAt),
      confirmedBy: doubt.confirmedBy,
    },
  };
}
