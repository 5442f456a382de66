import {
  AlertAttachment,
  alertUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorize, Caller } from '../authorization';
import { AttachmentRoom, existingAttachment } from './AttachmentRoom';

/** It is gone for good; the activity of the alert says who removed it. */
export async function deleteAttachment(
  room: AttachmentRoom,
  caller: Caller,
  { alertId, id }: { alertId: string; id: string },
): Promise<void> {
  await authorize(room.permissions, caller, alertUpdatePermission);
  const attachment = await existingAttachment(room, alertId, id);
  await removeAttachment(room, actorOf(caller), { alertId, attachment });
}

/** The same for a machine whose key was checked. */
export async function removeAttachment(
  room: AttachmentRoom,
  actor: string,
  options: { alertId: string; attachment: AlertAttachment },
): Promise<void> {
  const { alertId, attachment } = options;
  const { id, name } = attachment;
  const now = room.clock();
  const meta = { alertId, name };
  const eventId = 'delete-alert-attachment';
  await audited(room.auditor, { eventId, actor, meta }, () =>
    room.attachments.transaction(async tx => {
      await room.attachments.delete(tx, id);
      const text = `Removed the attachment ${name}`;
      const event = { alertId, at: now, type: 'updated', text, actor } as const;
      await room.alerts.addEvents(tx, [event]);
    }),
  );
  room.announce({ type: 'alert', id: alertId });
}
