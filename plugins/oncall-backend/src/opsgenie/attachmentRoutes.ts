import { attach } from '../attachments/addAttachment';
import { AttachmentRoom, urlOfAttachment } from '../attachments/AttachmentRoom';
import { removeAttachment } from '../attachments/deleteAttachment';
import { storableText } from '../storableText';
import { alertTarget } from './alertTarget';
import { foundAlert } from './foundAlert';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { readUpload } from './readUpload';

/** `/v2/alerts/:id/attachments`. Unlike other changes of alerts they are done when they are answered. */
export function attachmentRoutes(
  room: AttachmentRoom,
): readonly OpsgenieRoute[] {
  const path = '/v2/alerts/:id/attachments';
  const access = 'send';
  const read = { method: 'GET', access: 'everything' } as const;
  return [
    { ...read, path, handle: call => list(room, call) },
    {
      method: 'POST',
      path,
      access,
      readsBody: true,
      handle: call => upload(room, call),
    },
    {
      ...read,
      path: `${path}/:attachment`,
      handle: async call => {
        const { attachment } = await found(room, call);
        const url = urlOfAttachment(room, attachment);
        return ok({ name: attachment.name, url });
      },
    },
    {
      method: 'DELETE',
      path: `${path}/:attachment`,
      access,
      // It changes an alert, and deletes none.
      rights: ['write'],
      handle: async call => {
        const { alertId, attachment } = await found(room, call);
        const user = storableText(call.request.query.get('user') ?? '');
        const actor = user || call.integration.name;
        await removeAttachment(room, actor, { alertId, attachment });
        const result = 'Attachment deleted successfully';
        return { status: 200, body: { result } };
      },
    },
  ];
}

async function list(
  room: AttachmentRoom,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const alertId = await alertIdOf(room, call);
  const all = await room.attachments.list(alertId);
  return ok(all.map(({ id, name }) => ({ id, name })));
}

async function upload(
  room: AttachmentRoom,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const alertId = await alertIdOf(room, call);
  const { file, user } = await readUpload(call.request, room.maxBytes);
  const addedBy = user ?? call.integration.name;
  const { id } = await attach(room, alertId, { ...file, addedBy });
  const result = 'Attachment created successfully';
  return { status: 201, body: { result, data: { id } } };
}

async function found(room: AttachmentRoom, call: OpsgenieCall) {
  const alertId = await alertIdOf(room, call);
  const { attachment: id } = call.params;
  const attachment = await room.attachments.find(alertId, id);
  if (!attachment) {
    throw OpsgenieError.notFound(`Attachment with id [${id}] does not exist.`);
  }
  return { alertId, attachment };
}

async function alertIdOf(
  room: AttachmentRoom,
  call: OpsgenieCall,
): Promise<string> {
  const target = alertTarget(call, 'alertIdentifierType');
  return (await foundAlert(room, call, target)).alert.id;
}

function ok(data: unknown): OpsgenieAnswer {
  return { status: 200, body: { data } };
}
