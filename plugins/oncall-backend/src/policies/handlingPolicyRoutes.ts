import { HttpAuthService } from '@backstage/backend-plugin-api';
import { callerOf } from '../authorization';
import { OnCallRouter } from '../OnCallRouter';
import { createHandlingPolicy } from './createHandlingPolicy';
import { deleteHandlingPolicy } from './deleteHandlingPolicy';
import { HandlingPolicyRoom } from './HandlingPolicyRoom';
import { revised } from './HandlingPolicyStore';
import { listHandlingPolicies } from './listHandlingPolicies';
import { tryHandlingPolicies } from './tryHandlingPolicies';
import { updateHandlingPolicy } from './updateHandlingPolicy';

/** `/api/oncall/policies` */
export function addHandlingPolicyRoutes(
  router: OnCallRouter,
  { room, httpAuth }: { room: HandlingPolicyRoom; httpAuth: HttpAuthService },
): void {
  router.get('/policies', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const items = await listHandlingPolicies(room, caller);
    res.json({ items: items.map(revised) });
  });

  router.post('/policies', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const policy = await createHandlingPolicy(room, caller, req.body);
    res.status(201).json(revised(policy));
  });

  router.post('/policies/try', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.json(await tryHandlingPolicies(room, caller, req.body));
  });

  router.put('/policies/:handlingPolicyId', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const { handlingPolicyId: id } = req.params;
    const { order } = req.query;
    const change = { id, inputOf: () => req.body, order };
    res.json(revised(await updateHandlingPolicy(room, caller, change)));
  });

  router.delete('/policies/:handlingPolicyId', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    await deleteHandlingPolicy(room, caller, req.params.handlingPolicyId);
    res.status(204).end();
  });
}
