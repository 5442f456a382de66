import { HttpAuthService } from '@backstage/backend-plugin-api';
import { callerOf } from '../authorization';
import { OnCallRouter } from '../OnCallRouter';
import { createIntegration } from './createIntegration';
import { deleteIntegration } from './deleteIntegration';
import { IntegrationRoom } from './IntegrationRoom';
import { listIntegrations } from './listIntegrations';
import { rotateIntegrationKey } from './rotateIntegrationKey';
import { updateIntegration } from './updateIntegration';

/** `/api/oncall/integrations` */
export function addIntegrationRoutes(
  router: OnCallRouter,
  { room, httpAuth }: { room: IntegrationRoom; httpAuth: HttpAuthService },
): void {
  router.get('/integrations', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const items = await listIntegrations(room, caller);
    res.json({ items: [...items] });
  });

  router.post('/integrations', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.status(201).json(await createIntegration(room, caller, req.body));
  });

  router.patch('/integrations/:integrationId', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const request = { id: req.params.integrationId, change: req.body };
    res.json(await updateIntegration(room, caller, request));
  });

  router.post('/integrations/:integrationId/rotate', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const request = { id: req.params.integrationId, rotation: req.body };
    res.json(await rotateIntegrationKey(room, caller, request));
  });

  router.delete('/integrations/:integrationId', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    await deleteIntegration(room, caller, req.params.integrationId);
    res.status(204).end();
  });
}
