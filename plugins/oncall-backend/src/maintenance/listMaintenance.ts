import {
  Maintenance,
  maintenanceReadPermission,
  NO_TEAM,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { MaintenanceRoom } from './MaintenanceRoom';
import { toMaintenance } from './MaintenanceWindow';
import { teamsOfMaintenance } from './teamsOfMaintenance';

/** All maintenance, the one that starts last first, each with whose it is. */
export async function listMaintenance(
  room: MaintenanceRoom,
  caller: Caller,
): Promise<readonly Maintenance[]> {
  await authorize(room.permissions, caller, maintenanceReadPermission);
  const now = room.clock();
  const windows = await room.store.list();
  return Promise.all(
    windows.map(async window => {
      const teams = await teamsOfMaintenance(room, window.rules);
      return {
        ...toMaintenance(window, now),
        teams: [...new Set(teams.map(team => team ?? NO_TEAM))],
      };
    }),
  );
}
