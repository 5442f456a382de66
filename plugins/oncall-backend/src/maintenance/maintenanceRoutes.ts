import { HttpAuthService } from '@backstage/backend-plugin-api';
import { callerOf } from '../authorization';
import { OnCallRouter } from '../OnCallRouter';
import { cancelMaintenance } from './cancelMaintenance';
import { createMaintenance } from './createMaintenance';
import { deleteMaintenance } from './deleteMaintenance';
import { listMaintenance } from './listMaintenance';
import { MaintenanceRoom } from './MaintenanceRoom';
import { updateMaintenance } from './updateMaintenance';

/** `/api/oncall/maintenance` */
export function addMaintenanceRoutes(
  router: OnCallRouter,
  { room, httpAuth }: { room: MaintenanceRoom; httpAuth: HttpAuthService },
): void {
  router.get('/maintenance', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.json({ items: [...(await listMaintenance(room, caller))] });
  });

  router.post('/maintenance', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.status(201).json(await createMaintenance(room, caller, req.body));
  });

  router.put('/maintenance/:maintenanceId', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const { maintenanceId: id } = req.params;
    res.json(await updateMaintenance(room, caller, { id, input: req.body }));
  });

  router.post('/maintenance/:maintenanceId/cancel', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.json(await cancelMaintenance(room, caller, req.params.maintenanceId));
  });

  router.delete('/maintenance/:maintenanceId', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    await deleteMaintenance(room, caller, req.params.maintenanceId);
    res.status(204).end();
  });
}
