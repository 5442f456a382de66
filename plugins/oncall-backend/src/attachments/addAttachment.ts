import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import {
  AlertAttachment,
  AlertLinkInput,
  alertUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorize, Caller } from '../authorization';
import { storableText } from '../storableText';
import { AttachmentRoom } from './AttachmentRoom';
import { NewAttachment } from './AttachmentStore';

const MOST_ATTACHMENTS = 50;

const LONGEST_NAME = 255;

/** A link that helps: a graph, a runbook, a thread. */
export async function addAlertLink(
  room: AttachmentRoom,
  caller: Caller,
  { alertId, input }: { alertId: string; input: AlertLinkInput },
): Promise<AlertAttachment> {
  await authorize(room.permissions, caller, alertUpdatePermission);
  const url = webAddress(input.url);
  const name = input.name?.trim() || url;
  const attachment = { name, url, addedBy: actorOf(caller) };
  return attach(room, alertId, attachment);
}

/** A file, such as a picture or a log. `read` is called only when the caller may, so that strangers cannot fill memory. */
export async function addAlertFile(
  room: AttachmentRoom,
  caller: Caller,
  options: { alertId: string; name: string; read: () => Promise<Buffer> },
): Promise<AlertAttachment> {
  await authorize(room.permissions, caller, alertUpdatePermission);
  const { alertId, name, read } = options;
  const attachment = { name, content: await read(), addedBy: actorOf(caller) };
  return attach(room, alertId, attachment);
}

/** The same for a machine whose key was checked. */
export async function attach(
  room: AttachmentRoom,
  alertId: string,
  given: NewAttachment,
): Promise<AlertAttachment> {
  const attachment = checked(given, room.maxBytes);
  const { name, addedBy: actor } = attachment;
  const meta = { alertId, name };
  const eventId = 'add-alert-attachment';
  const added = await audited(room.auditor, { eventId, actor, meta }, () =>
    write(room, alertId, attachment),
  );
  room.announce({ type: 'alert', id: alertId });
  return added;
}

function write(
  { alerts, attachments, clock }: AttachmentRoom,
  alertId: string,
  attachment: NewAttachment,
): Promise<AlertAttachment> {
  const now = clock();
  const { name, addedBy: actor } = attachment;
  return attachments.transaction(async tx => {
    // Locked, so that it is not deleted meanwhile without what is attached to it.
    const [alert] = await alerts.lockAlerts(tx, [{ by: 'id', value: alertId }]);
    if (!alert) {
      throw new NotFoundError(`No alert with id ${alertId}`);
    }
    const count = await attachments.count(tx, alertId);
    if (count >= MOST_ATTACHMENTS) {
      throw new ConflictError(
        `Alert ${alertId} has ${count} attachments, expected at most ${MOST_ATTACHMENTS}`,
      );
    }
    const added = await attachments.add(tx, { alertId, attachment, now });
    const text = `Attached ${name}`;
    const event = { alertId, at: now, type: 'updated', text, actor } as const;
    await alerts.addEvents(tx, [event]);
    return added;
  });
}

function checked(attachment: NewAttachment, maxBytes: number): NewAttachment {
  const name = storableText(attachment.name).trim().slice(0, LONGEST_NAME);
  if (name === '') {
    throw new InputError('name is empty, expected the name of the file');
  }
  const size = 'content' in attachment ? attachment.content.length : undefined;
  if (size === 0) {
    throw new InputError(`${name} is empty, expected a file with content`);
  }
  if (size !== undefined && size > maxBytes) {
    throw new InputError(
      `${name} has ${size} bytes, expected at most ${maxBytes}`,
    );
  }
  return { ...attachment, name };
}

function webAddress(text: string): string {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new InputError(
      `url is '${text}', expected an address such as https://grafana.example.com/d/1`,
    );
  }
  return url.href;
}
