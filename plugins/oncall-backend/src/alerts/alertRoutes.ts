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
import { addAlertResponder } from './addAlertResponder';
import { assignAlert } from './assignAlert';
import { changeAlertDetails } from './changeAlertDetails';
import { changeAlertTags } from './changeAlertTags';
import { deleteAlert } from './deleteAlert';
import { getAlertRecipients } from './getAlertRecipients';
import { markAlertSeen } from './markAlertSeen';
import { runAlertAction } from './runAlertAction';
import { updateAlert } from './updateAlert';

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

  router.patch('/alerts/:alertId', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.json(await updateAlert(room, caller, req.params.alertId, req.body));
  });

  router.delete('/alerts/:alertId', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    await deleteAlert(room, caller, req.params.alertId);
    res.status(204).end();
  });

  router.post('/alerts/:alertId/seen', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.json(await markAlertSeen(room, caller, req.params.alertId));
  });

  router.post('/alerts/:alertId/tags', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.json(await changeAlertTags(room, caller, req.params.alertId, req.body));
  });

  router.post('/alerts/:alertId/details', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const { alertId } = req.params;
    res.json(await changeAlertDetails(room, caller, alertId, req.body));
  });

  router.post('/alerts/:alertId/assign', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const { owner } = req.body;
    res.json(await assignAlert(room, caller, req.params.alertId, owner));
  });

  router.post('/alerts/:alertId/responders', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const { alertId } = req.params;
    res.json(await addAlertResponder(room, caller, alertId, req.body));
  });

  router.post('/alerts/:alertId/actions', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const { action } = req.body;
    res.json(await runAlertAction(room, caller, req.params.alertId, action));
  });

  router.get('/alerts/:alertId/recipients', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const items = await getAlertRecipients(room, caller, req.params.alertId);
    res.json({
      items: items.map(item => ({ ...item, channels: [...item.channels] })),
    });
  });
}
