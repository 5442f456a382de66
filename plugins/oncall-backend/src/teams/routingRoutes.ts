import { HttpAuthService } from '@backstage/backend-plugin-api';
import { callerOf } from '../authorization';
import { OnCallRouter } from '../OnCallRouter';
import { createRoutingRule } from './createRoutingRule';
import { deleteRoutingRule } from './deleteRoutingRule';
import { listRoutingRules } from './listRoutingRules';
import { moveRoutingRule } from './moveRoutingRule';
import { RoutingRoom } from './RoutingRoom';
import { TrialRoom, tryRouting } from './tryRouting';
import { revised } from './routingRuleRow';
import { updateRoutingRule } from './updateRoutingRule';

/** `/api/oncall/routing-rules` */
export function addRoutingRoutes(
  router: OnCallRouter,
  {
    room,
    httpAuth,
  }: { room: RoutingRoom & TrialRoom; httpAuth: HttpAuthService },
): void {
  router.get('/routing-rules', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const items = await listRoutingRules(room, caller, req.query);
    res.json({ items: items.map(revised) });
  });

  router.post('/routing-rules', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const rule = await createRoutingRule(room, caller, req.body);
    res.status(201).json(revised(rule));
  });

  router.post('/routing-rules/try', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.json(await tryRouting(room, caller, req.body));
  });

  router.put('/routing-rules/:ruleId', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const { team } = req.body;
    const change = { id: req.params.ruleId, team, inputOf: () => req.body };
    res.json(revised(await updateRoutingRule(room, caller, change)));
  });

  router.delete('/routing-rules/:ruleId', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    await deleteRoutingRule(room, caller, req.params.ruleId);
    res.status(204).end();
  });

  router.post('/routing-rules/:ruleId/move', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const request = { id: req.params.ruleId, order: req.body.order };
    const items = await moveRoutingRule(room, caller, request);
    res.json({ items: items.map(revised) });
  });
}
