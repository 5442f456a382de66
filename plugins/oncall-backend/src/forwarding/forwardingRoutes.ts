import { HttpAuthService } from '@backstage/backend-plugin-api';
import { callerOf } from '../authorization';
import { OnCallRouter } from '../OnCallRouter';
import { createForwarding } from './createForwarding';
import { deleteForwarding } from './deleteForwarding';
import { ForwardingRoom } from './ForwardingRoom';
import { listForwardings } from './listForwardings';
import { updateForwarding } from './updateForwarding';

/** `/api/oncall/forwardings` */
export function addForwardingRoutes(
  router: OnCallRouter,
  { room, httpAuth }: { room: ForwardingRoom; httpAuth: HttpAuthService },
): void {
  router.get('/forwardings', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const items = await listForwardings(room, caller, req.query);
    res.json({ items: [...items] });
  });

  router.post('/forwardings', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.status(201).json(await createForwarding(room, caller, req.body));
  });

  router.put('/forwardings/:forwardingId', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const request = { id: req.params.forwardingId, input: req.body };
    res.json(await updateForwarding(room, caller, request));
  });

  router.delete('/forwardings/:forwardingId', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    await deleteForwarding(room, caller, req.params.forwardingId);
    res.status(204).end();
  });
}
