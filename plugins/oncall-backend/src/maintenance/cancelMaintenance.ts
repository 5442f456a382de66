import { ConflictError } from '@backstage/errors';
import {
  Maintenance,
  maintenanceUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { existingMaintenance } from './existingMaintenance';
import { MaintenanceRoom } from './MaintenanceRoom';
import {
  MaintenanceWindow,
  statusOf,
  toMaintenance,
} from './MaintenanceWindow';
import { saveMaintenance } from './saveMaintenance';
import { teamsOfMaintenance } from './teamsOfMaintenance';

/** Ends a maintenance now: what it held pages from now on. */
export async function cancelMaintenance(
  room: MaintenanceRoom,
  caller: Caller,
  id: string,
): Promise<Maintenance> {
  await authorize(room.permissions, caller, maintenanceUpdatePermission);
  const before = await existingMaintenance(room, id);
  const teams = await teamsOfMaintenance(room, before.rules);
  await authorizeTeams(room.permissions, caller, teams);
  const after = await endMaintenance(room, actorOf(caller), before);
  return toMaintenance(after, room.clock());
}

/** The same, once it is clear that the caller may. */
export async function endMaintenance(
  room: MaintenanceRoom,
  actor: string,
  before: MaintenanceWindow,
): Promise<MaintenanceWindow> {
  const now = room.clock();
  if (statusOf(before, now) === 'past') {
    throw new ConflictError(`The maintenance ${before.id} is over already`);
  }
  const after = { ...before, cancelledAt: before.cancelledAt ?? now };
  await saveMaintenance(room, {
    actor,
    eventId: 'cancel-maintenance',
    done: 'ended',
    window: after,
    before,
    write: tx => room.store.save(tx, after),
  });
  return after;
}
