import { maintenanceUpdatePermission } from '@muster/backstage-plugin-oncall-common';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { existingMaintenance } from './existingMaintenance';
import { MaintenanceRoom } from './MaintenanceRoom';
import { MaintenanceWindow } from './MaintenanceWindow';
import { saveMaintenance } from './saveMaintenance';
import { teamsOfMaintenance } from './teamsOfMaintenance';

/** Removes a maintenance; one that is active ends. */
export async function deleteMaintenance(
  room: MaintenanceRoom,
  caller: Caller,
  id: string,
): Promise<void> {
  await authorize(room.permissions, caller, maintenanceUpdatePermission);
  const window = await existingMaintenance(room, id);
  const teams = await teamsOfMaintenance(room, window.rules);
  await authorizeTeams(room.permissions, caller, teams);
  await removeMaintenance(room, actorOf(caller), window);
}

/** The same, once it is clear that the caller may. */
async function removeMaintenance(
  room: MaintenanceRoom,
  actor: string,
  before: MaintenanceWindow,
): Promise<void> {
  await saveMaintenance(room, {
    actor,
    eventId: 'delete-maintenance',
    done: 'deleted',
    window: before,
    before,
    write: tx => room.store.delete(tx, before.id),
  });
}
