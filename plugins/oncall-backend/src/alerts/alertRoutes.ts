import { HttpAuthService } from '@backstage/backend-plugin-api';
import { callerOf } from '../authorization';
import { OnCallRouter } from '../OnCallRouter';
import { acknowledgeAlert } from './acknowledgeAlert';
import { addAlertNote } from './addAlertNote';
import { AlertRoom } from './AlertRoom';
import { closeAlert } from './closeAlert';
import { countAlerts } from './countAlerts';
import { createAlert } from './createAlert';
import { escalateAlert } from './escalateAlert';
import { getAlert } from './getAlert';
import { getAlertEvents } from './getAlertEvents';
import { listAlerts } from './listAlerts';
import { snoozeAlert } from './snoozeAlert';
import { unacknowledgeAlert } from './unacknowledgeAlert';

/** `/api/oncall/alerts` */
export function addAlertRoutes(
  router: OnCallRouter,
  { room, httpAuth }: { room: AlertRoom; httpAuth: HttpAuthService },
): void {
  router.get('/alerts', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.json(await listAlerts(room, caller, req.query));
  });

  router.post('/alerts', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.status(201).json(await createAlert(room, caller, req.body));
  });

  router.get('/alerts/counts', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.json(await countAlerts(room, caller, req.query));
  });

  router.get('/alerts/:alertId', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.json(await getAlert(room, caller, req.params.alertId));
  });

  router.get('/alerts/:alertId/events', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const items = await getAlertEvents(room, caller, req.params.alertId);
    res.json({ items: [...items] });
  });

  router.post('/alerts/:alertId/acknowledge', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.json(await acknowledgeAlert(room, caller, req.params.alertId));
  });

  router.post('/alerts/:alertId/unacknowledge', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.json(await unacknowledgeAlert(room, caller, req.params.alertId));
  });

  router.post('/alerts/:alertId/escalate', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.json(await escalateAlert(room, caller, req.params.alertId));
  });

  router.post('/alerts/:alertId/snooze', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const { until } = req.body;
    res.json(await snoozeAlert(room, caller, req.params.alertId, until));
  });

  router.post('/alerts/:alertId/close', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const { note } = req.body;
    res.json(await closeAlert(room, caller, req.params.alertId, note));
  });

  router.post('/alerts/:alertId/notes', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const { text } = req.body;
    const note = await addAlertNote(room, caller, req.params.alertId, text);
    res.status(201).json(note);
  });
}
