import { HttpAuthService } from '@backstage/backend-plugin-api';
import { OnCallRouter } from '../OnCallRouter';
import {
  deleteNotificationRule,
  orderNotificationRules,
  updateNotificationRule,
} from './changeNotificationRules';
import { createNotificationRule } from './createNotificationRule';
import { PeopleRoom } from './PeopleRoom';
import { personOf } from './personOf';
import { revised } from './ruleRow';

/** `/api/oncall/me/notification-rules` */
export function addNotificationRuleRoutes(
  router: OnCallRouter,
  { room, httpAuth }: { room: PeopleRoom; httpAuth: HttpAuthService },
): void {
  const path = '/me/notification-rules';

  router.post(path, async (req, res) => {
    const person = await personOf(httpAuth, req);
    const rule = await createNotificationRule(room, person, req.body);
    res.status(201).json(revised(rule));
  });

  router.put(`${path}/order`, async (req, res) => {
    const person = await personOf(httpAuth, req);
    await orderNotificationRules(room, person, req.body.ids);
    res.status(204).end();
  });

  router.put(`${path}/:ruleId`, async (req, res) => {
    const person = await personOf(httpAuth, req);
    const change = { id: req.params.ruleId, inputOf: () => req.body };
    res.json(revised(await updateNotificationRule(room, person, change)));
  });

  router.delete(`${path}/:ruleId`, async (req, res) => {
    const person = await personOf(httpAuth, req);
    await deleteNotificationRule(room, person, req.params.ruleId);
    res.status(204).end();
  });
}
