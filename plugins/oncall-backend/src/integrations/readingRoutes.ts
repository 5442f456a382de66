import { HttpAuthService } from '@backstage/backend-plugin-api';
import { callerOf } from '../authorization';
import { OnCallRouter } from '../OnCallRouter';
import { deleteWebhookMapping } from './deleteWebhookMapping';
import { getIntegrationReading } from './getIntegrationReading';
import { listAlertSources } from './listAlertSources';
import { previewMessage } from './previewMessage';
import { ReadingRoom } from './ReadingRoom';
import { saveIntegrationActions } from './saveIntegrationActions';
import { saveWebhookMapping } from './saveWebhookMapping';
import { sendTestAlert } from './sendTestAlert';

/** `/api/oncall/alert-sources`, and how the messages of an integration are read. */
export function addReadingRoutes(
  router: OnCallRouter,
  { room, httpAuth }: { room: ReadingRoom; httpAuth: HttpAuthService },
): void {
  router.get('/alert-sources', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const items = await listAlertSources(room, caller);
    res.json({ items: [...items] });
  });

  router.get('/integrations/:integrationId/reading', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const { integrationId } = req.params;
    res.json(await getIntegrationReading(room, caller, integrationId));
  });

  router.put('/integrations/:integrationId/mapping', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const request = { id: req.params.integrationId, mapping: req.body };
    res.json(await saveWebhookMapping(room, caller, request));
  });

  router.delete('/integrations/:integrationId/mapping', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    await deleteWebhookMapping(room, caller, req.params.integrationId);
    res.status(204).end();
  });

  router.put('/integrations/:integrationId/actions', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const { integrationId: id } = req.params;
    const request = { id, actionsOf: () => req.body.items };
    const items = await saveIntegrationActions(room, caller, request);
    res.json({ items: [...items] });
  });

  router.post('/integrations/:integrationId/preview', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const request = { id: req.params.integrationId, ...req.body };
    const items = await previewMessage(room, caller, request);
    res.json({ items: [...items] });
  });

  router.post('/integrations/:integrationId/test', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const { integrationId } = req.params;
    const items = await sendTestAlert(room, caller, integrationId);
    res.json({ items: [...items] });
  });
}
