import {
  Maintenance,
  maintenanceReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { MaintenanceRoom } from './MaintenanceRoom';
import { toMaintenance } from './MaintenanceWindow';

/** All maintenance, the one that starts last first. */
export async function listMaintenance(
  { store, permissions, clock }: MaintenanceRoom,
  caller: Caller,
): Promise<readonly Maintenance[]> {
  await authorize(permissions, caller, maintenanceReadPermission);
  const now = clock();
  return (await store.list()).map(window => toMaintenance(window, now));
}
