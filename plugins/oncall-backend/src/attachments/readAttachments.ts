import {
  AlertAttachment,
  alertReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { existingAlert } from '../alerts/getAlert';
import { authorize, Caller } from '../authorization';
import {
  AttachmentRoom,
  existingAttachment,
  urlOfAttachment,
} from './AttachmentRoom';

/** The links and files of an alert, the first that was added first. */
export async function listAttachments(
  room: AttachmentRoom,
  caller: Caller,
  alertId: string,
): Promise<readonly AlertAttachment[]> {
  await authorize(room.permissions, caller, alertReadPermission);
  await existingAlert(room.alerts, alertId);
  return room.attachments.list(alertId);
}

/** Where a link leads, or where a file can be fetched for some minutes. */
export async function getAttachmentUrl(
  room: AttachmentRoom,
  caller: Caller,
  { alertId, id }: { alertId: string; id: string },
): Promise<{ readonly url: string }> {
  await authorize(room.permissions, caller, alertReadPermission);
  const attachment = await existingAttachment(room, alertId, id);
  return { url: urlOfAttachment(room, attachment) };
}
