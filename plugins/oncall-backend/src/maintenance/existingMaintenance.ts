import { NotFoundError } from '@backstage/errors';
import { MaintenanceRoom } from './MaintenanceRoom';
import { MaintenanceWindow } from './MaintenanceWindow';

/** The maintenance with this id, or 404. */
export async function existingMaintenance(
  { store }: MaintenanceRoom,
  id: string,
): Promise<MaintenanceWindow> {
  const window = await store.find(id);
  if (!window) {
    throw new NotFoundError(`No maintenance with id ${id}`);
  }
  return window;
}
