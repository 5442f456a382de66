import { HttpAuthService } from '@backstage/backend-plugin-api';
import { callerOf } from '../authorization';
import { OnCallRouter } from '../OnCallRouter';
import { createHeartbeat } from './createHeartbeat';
import { deleteHeartbeat } from './deleteHeartbeat';
import { HeartbeatRoom } from './HeartbeatRoom';
import { listHeartbeats } from './listHeartbeats';
import { updateHeartbeat } from './updateHeartbeat';

/** `/api/oncall/heartbeats` */
export function addHeartbeatRoutes(
  router: OnCallRouter,
  { room, httpAuth }: { room: HeartbeatRoom; httpAuth: HttpAuthService },
): void {
  router.get('/heartbeats', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.json({ items: [...(await listHeartbeats(room, caller))] });
  });

  router.post('/heartbeats', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.status(201).json(await createHeartbeat(room, caller, req.body));
  });

  router.put('/heartbeats/:heartbeatId', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const { heartbeatId: id } = req.params;
    res.json(await updateHeartbeat(room, caller, { id, input: req.body }));
  });

  router.delete('/heartbeats/:heartbeatId', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    await deleteHeartbeat(room, caller, req.params.heartbeatId);
    res.status(204).end();
  });
}
