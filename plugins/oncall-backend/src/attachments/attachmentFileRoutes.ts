import {
  HttpAuthService,
  HttpRouterService,
} from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import Router from 'express-promise-router';
import { IncomingMessage } from 'node:http';
import { callerOf } from '../authorization';
import { addAlertFile } from './addAttachment';
import { AttachmentRoom } from './AttachmentRoom';

/**
 * Files go in and out as they are, so they pass by the router that reads and checks JSON.
 *
 * What was uploaded is never shown by the browser, only saved: a page or a picture with a script in it would run with the
 * rights of whoever opens it.
 */
export function addAttachmentFileRoutes(
  httpRouter: HttpRouterService,
  { room, httpAuth }: { room: AttachmentRoom; httpAuth: HttpAuthService },
): void {
  const router = Router();
  router.post('/alerts/:alertId/attachments/file', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const { alertId } = req.params;
    const name = String(req.query.name ?? '');
    const read = () => readBytes(req, room.maxBytes);
    const added = await addAlertFile(room, caller, { alertId, name, read });
    res.status(201).json(added);
  });

  router.get('/attachments/:attachmentId', async (req, res) => {
    const { attachmentId } = req.params;
    const [expires, signature] = [req.query.expires, req.query.signature];
    room.attachmentLinks.check(
      {
        attachmentId,
        expires: String(expires),
        signature: String(signature),
      },
      room.clock(),
    );
    const file = await room.attachments.read(attachmentId);
    if (!file) {
      throw new NotFoundError(
        `There is no attachment ${attachmentId} any more`,
      );
    }
    res
      .attachment(file.name)
      .set({
        'Content-Type': 'application/octet-stream',
        'Cache-Control': 'private, no-store',
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'X-Content-Type-Options': 'nosniff',
      })
      .send(file.content);
  });
  httpRouter.use(router);
  httpRouter.addAuthPolicy({ path: '/attachments', allow: 'unauthenticated' });
}

/** The rest of what is too much is read and dropped: a client that is cut off while it sends never sees the answer. */
async function readBytes(
  request: IncomingMessage,
  most: number,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= most) {
      chunks.push(chunk);
    }
  }
  if (size > most) {
    throw new InputError(
      `The file has ${size} bytes, expected at most ${most}`,
    );
  }
  return Buffer.concat(chunks);
}
