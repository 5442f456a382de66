import {
  Maintenance,
  MaintenanceInput,
  maintenanceUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { MaintenanceRoom } from './MaintenanceRoom';
import { MaintenanceWindow, toMaintenance } from './MaintenanceWindow';
import { saveMaintenance } from './saveMaintenance';
import { windowFromInput } from './windowFromInput';
import { teamsOfMaintenance } from './teamsOfMaintenance';

/** A new maintenance, from now or from later. */
export async function createMaintenance(
  room: MaintenanceRoom,
  caller: Caller,
  input: MaintenanceInput,
): Promise<Maintenance> {
  await authorize(room.permissions, caller, maintenanceUpdatePermission);
  const teams = await teamsOfMaintenance(room, input.rules);
  await authorizeTeams(room.permissions, caller, teams);
  const window = await insertMaintenance(room, actorOf(caller), input);
  return toMaintenance(window, room.clock());
}

/** The same, once it is clear that the caller may. */
export async function insertMaintenance(
  room: MaintenanceRoom,
  actor: string,
  input: MaintenanceInput,
): Promise<MaintenanceWindow> {
  const now = room.clock();
  const window = {
    ...(await windowFromInput(room, input, now)),
    id: randomUUID(),
    createdAt: now,
    createdBy: actor,
  };
  await saveMaintenance(room, {
    actor,
    eventId: 'create-maintenance',
    done: window.start > now ? 'planned' : 'began',
    window,
    write: tx => room.store.save(tx, window),
  });
  return window;
}
