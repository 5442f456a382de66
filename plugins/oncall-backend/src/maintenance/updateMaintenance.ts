import { ConflictError } from '@backstage/errors';
import {
  Maintenance,
  MaintenanceInput,
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
import { windowFromInput } from './windowFromInput';
import { teamsOfMaintenance } from './teamsOfMaintenance';

/** Replaces what is said about a maintenance that is not over. */
export async function updateMaintenance(
  room: MaintenanceRoom,
  caller: Caller,
  { id, input }: { id: string; input: MaintenanceInput },
): Promise<Maintenance> {
  await authorize(room.permissions, caller, maintenanceUpdatePermission);
  const before = await existingMaintenance(room, id);
  const rules = [...before.rules, ...input.rules];
  const teams = await teamsOfMaintenance(room, rules);
  await authorizeTeams(room.permissions, caller, teams);
  const after = await changeMaintenance(room, actorOf(caller), {
    before,
    input,
  });
  return toMaintenance(after, room.clock());
}

/** The same, once it is clear that the caller may. */
export async function changeMaintenance(
  room: MaintenanceRoom,
  actor: string,
  options: { before: MaintenanceWindow; input: MaintenanceInput },
): Promise<MaintenanceWindow> {
  const { before, input } = options;
  const now = room.clock();
  const status = statusOf(before, now);
  if (status === 'past' || status === 'cancelled') {
    throw new ConflictError(
      `The maintenance ${before.id} is ${status} and cannot be changed`,
    );
  }
  const said = await windowFromInput(room, input, now);
  // One that runs goes on: the alerts that it holds are found by its start.
  const isSameRun = status === 'active' && said.start <= now;
  const start = isSameRun ? before.start : said.start;
  const after = { ...before, ...said, start };
  await saveMaintenance(room, {
    actor,
    eventId: 'update-maintenance',
    done: 'changed',
    window: after,
    before,
    write: async tx => {
      if (!(await room.store.change(tx, after))) {
        throw new ConflictError(
          `The maintenance ${before.id} was ended or deleted meanwhile`,
        );
      }
    },
  });
  return after;
}
