import { HttpAuthService } from '@backstage/backend-plugin-api';
import { OnCallRouter } from '../OnCallRouter';
import { createEscalationPolicy } from './createEscalationPolicy';
import { deleteEscalationPolicy } from './deleteEscalationPolicy';
import { getAlertPlan } from './getAlertPlan';
import { listEscalationPolicies } from './listEscalationPolicies';
import { PolicyRoom } from './PolicyRoom';
import { revised } from './PolicyStore';
import { updateEscalationPolicy } from './updateEscalationPolicy';

/** People with a browser, and other backends. */
const CALLERS = { allow: ['user' as const, 'service' as const] };

/** `/api/oncall/escalation-policies` and the plan of an alert */
export function addPolicyRoutes(
  router: OnCallRouter,
  { room, httpAuth }: { room: PolicyRoom; httpAuth: HttpAuthService },
): void {
  router.get('/escalation-policies', async (req, res) => {
    const caller = await httpAuth.credentials(req, CALLERS);
    const items = await listEscalationPolicies(room, caller, req.query);
    res.json({ items: items.map(revised) });
  });

  router.post('/escalation-policies', async (req, res) => {
    const caller = await httpAuth.credentials(req, CALLERS);
    const policy = await createEscalationPolicy(room, caller, req.body);
    res.status(201).json(revised(policy));
  });

  router.put('/escalation-policies/:policyId', async (req, res) => {
    const caller = await httpAuth.credentials(req, CALLERS);
    const change = { id: req.params.policyId, inputOf: () => req.body };
    res.json(revised(await updateEscalationPolicy(room, caller, change)));
  });

  router.delete('/escalation-policies/:policyId', async (req, res) => {
    const caller = await httpAuth.credentials(req, CALLERS);
    await deleteEscalationPolicy(room, caller, req.params.policyId);
    res.status(204).end();
  });

  router.get('/alerts/:alertId/plan', async (req, res) => {
    const caller = await httpAuth.credentials(req, CALLERS);
    res.json(await getAlertPlan(room, caller, req.params.alertId));
  });
}
