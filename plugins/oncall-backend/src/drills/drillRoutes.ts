import { HttpAuthService } from '@backstage/backend-plugin-api';
import { callerOf } from '../authorization';
import { OnCallRouter } from '../OnCallRouter';
import { createDrillPlan } from './createDrillPlan';
import { deleteDrillPlan } from './deleteDrillPlan';
import { DrillRoom } from './DrillRoom';
import { listDrillPlans } from './listDrillPlans';
import { listDrills } from './listDrills';
import { startDrill } from './startDrill';

/** `/api/oncall/drills` and `/api/oncall/drill-plans` */
export function addDrillRoutes(
  router: OnCallRouter,
  { room, httpAuth }: { room: DrillRoom; httpAuth: HttpAuthService },
): void {
  router.get('/drills', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const drills = await listDrills(room, caller, req.query.team);
    res.json({ items: [...drills] });
  });

  router.post('/drills', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.status(201).json(await startDrill(room, caller, req.body));
  });

  router.get('/drill-plans', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.json({ items: [...(await listDrillPlans(room, caller))] });
  });

  router.post('/drill-plans', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.status(201).json(await createDrillPlan(room, caller, req.body));
  });

  router.delete('/drill-plans/:planId', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    await deleteDrillPlan(room, caller, req.params.planId);
    res.status(204).end();
  });
}
