import {
  AlertAttachment,
  OnCallAlertAttachmentsApi,
} from '@muster/backstage-plugin-oncall-common';
import { fakeList } from './fakeList';
import { FakePager } from './FakePager';

export function fakeAlertAttachments(
  pager: FakePager,
): OnCallAlertAttachmentsApi {
  const attachmentsOf = (alertId: string) =>
    fakeList({
      kind: 'attachment',
      get: () => pager.world.attachments[alertId] ?? [],
      set: items => {
        const { attachments } = pager.world;
        pager.change({ attachments: { ...attachments, [alertId]: items } });
      },
    });
  const attach = (
    alertId: string,
    said: Pick<AlertAttachment, 'name' | 'url' | 'size'>,
  ) =>
    attachmentsOf(alertId).add({
      ...said,
      id: pager.newId('attachment'),
      addedAt: pager.now(),
      addedBy: pager.world.me,
    });
  return {
    listAlertAttachments: async alertId => attachmentsOf(alertId).all(),
    addAlertLink: async (alertId, { url, name = url }) =>
      attach(alertId, { name, url }),
    uploadAlertFile: async (alertId, { name, content }) =>
      attach(alertId, { name, size: content.size }),
    getAlertAttachmentUrl: async (_alertId, id) => ({
      url: `https://portal.example/attachments/${id}`,
    }),
    deleteAlertAttachment: async (alertId, id) =>
      attachmentsOf(alertId).remove(id),
  };
}
