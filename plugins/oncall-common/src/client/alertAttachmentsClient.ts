import { OnCallAlertAttachmentsApi } from './OnCallAlertAttachmentsApi';
import { PluginHttp } from './PluginHttp';

export function alertAttachmentsClient(
  http: PluginHttp,
): OnCallAlertAttachmentsApi {
  return {
    listAlertAttachments: (alertId, options) =>
      http.items(attachments(alertId), {}, options),
    addAlertLink: (alertId, input, options) =>
      http.send('POST', attachments(alertId), input, options),
    uploadAlertFile: (alertId, { name, content }, options) =>
      http.upload(`${attachments(alertId)}/file`, { name }, content, options),
    getAlertAttachmentUrl: (alertId, attachmentId, options) =>
      http.get(`${attachment(alertId, attachmentId)}/url`, {}, options),
    deleteAlertAttachment: (alertId, attachmentId, options) =>
      http.send(
        'DELETE',
        attachment(alertId, attachmentId),
        undefined,
        options,
      ),
  };
}

function attachments(alertId: string): string {
  return `/alerts/${encodeURIComponent(alertId)}/attachments`;
}

function attachment(alertId: string, id: string): string {
  return `${attachments(alertId)}/${encodeURIComponent(id)}`;
}
