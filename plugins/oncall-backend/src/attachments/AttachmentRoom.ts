import {
  AuditorService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  AlertAttachment,
  OnCallSignal,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { AlertStore } from '../alerts/AlertStore';
import { AttachmentLinks } from './AttachmentLinks';
import { AttachmentStore } from './AttachmentStore';

/** What the use cases of attachments work with. */
export type AttachmentRoom = {
  readonly alerts: AlertStore;
  readonly attachments: AttachmentStore;
  readonly attachmentLinks: AttachmentLinks;
  /** The largest file. */
  readonly maxBytes: number;
  readonly permissions: PermissionsService;
  readonly auditor: AuditorService;
  /** Tells open screens; must not fail. */
  readonly announce: (signal: OnCallSignal) => void;
  readonly clock: () => DateTime;
};

/** The attachment, or 404. */
export async function existingAttachment(
  { attachments }: AttachmentRoom,
  alertId: string,
  id: string,
): Promise<AlertAttachment> {
  const found = await attachments.find(alertId, id);
  if (!found) {
    throw new NotFoundError(`Alert ${alertId} has no attachment ${id}`);
  }
  return found;
}

/** Where an attachment can be had now: the address of a link, or one that works for some minutes. */
export function urlOfAttachment(
  { attachmentLinks, clock }: AttachmentRoom,
  { id, url }: AlertAttachment,
): string {
  return url ?? attachmentLinks.urlFor(id, clock());
}
