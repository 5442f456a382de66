import { HttpAuthService } from '@backstage/backend-plugin-api';
import { callerOf } from '../authorization';
import { OnCallRouter } from '../OnCallRouter';
import { addAlertLink } from './addAttachment';
import { AttachmentRoom } from './AttachmentRoom';
import { deleteAttachment } from './deleteAttachment';
import { getAttachmentUrl, listAttachments } from './readAttachments';

/** `/api/oncall/alerts/:alertId/attachments`; the files themselves are in `attachmentFileRoutes`. */
export function addAttachmentRoutes(
  router: OnCallRouter,
  { room, httpAuth }: { room: AttachmentRoom; httpAuth: HttpAuthService },
): void {
  router.get('/alerts/:alertId/attachments', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const items = await listAttachments(room, caller, req.params.alertId);
    res.json({ items: [...items] });
  });

  router.post('/alerts/:alertId/attachments', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const request = { alertId: req.params.alertId, input: req.body };
    res.status(201).json(await addAlertLink(room, caller, request));
  });

  router.get(
    '/alerts/:alertId/attachments/:attachmentId/url',
    async (req, res) => {
      const caller = await callerOf(httpAuth, req);
      const { alertId, attachmentId: id } = req.params;
      res.json(await getAttachmentUrl(room, caller, { alertId, id }));
    },
  );

  router.delete(
    '/alerts/:alertId/attachments/:attachmentId',
    async (req, res) => {
      const caller = await callerOf(httpAuth, req);
      const { alertId, attachmentId: id } = req.params;
      await deleteAttachment(room, caller, { alertId, id });
      res.status(204).end();
    },
  );
}
