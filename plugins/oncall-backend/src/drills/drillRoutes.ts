import { HttpAuthService } from '@backstage/backend-plugin-api';
import { callerOf } from '../authorization';
import { OnCallRouter } from '../OnCallRouter';
import { DrillRoom } from './DrillRoom';
import { listDrills } from './listDrills';
import { startDrill } from './startDrill';

/** `/api/oncall/drills` */
export function addDrillRoutes(
  router: OnCallRouter,
  { room, httpAuth }: { room: DrillRoom; httpAuth: HttpAuthService },
): void {
  router.get('/drills', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.json({ items: [...(await listDrills(room, caller))] });
  });

  router.post('/drills', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.status(201).json(await startDrill(room, caller, req.body));
  });
}
