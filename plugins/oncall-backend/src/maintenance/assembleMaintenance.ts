import { HttpAuthService } from '@backstage/backend-plugin-api';
import { OnCallRouter } from '../OnCallRouter';
import { MaintenanceRoom } from './MaintenanceRoom';
import { addMaintenanceRoutes } from './maintenanceRoutes';
import { MaintenanceStore } from './MaintenanceStore';

/** Maintenance and its routes. */
export function assembleMaintenance(
  options: Omit<MaintenanceRoom, 'store'> & {
    maintenance: MaintenanceStore;
    router: OnCallRouter;
    httpAuth: HttpAuthService;
  },
): MaintenanceRoom {
  const { maintenance: store, router, httpAuth } = options;
  const room: MaintenanceRoom = { ...options, store };
  addMaintenanceRoutes(router, { room, httpAuth });
  return room;
}
