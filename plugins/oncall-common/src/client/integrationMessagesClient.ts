import { itemsOf } from './itemsOf';
import { OnCallIntegrationMessagesApi } from './OnCallIntegrationMessagesApi';
import { PluginHttp } from './PluginHttp';

export function integrationMessagesClient(
  http: PluginHttp,
): OnCallIntegrationMessagesApi {
  return {
    getIntegrationReading: (id, options) =>
      http.get(`${integration(id)}/reading`, {}, options),
    saveWebhookMapping: (id, mapping, options) =>
      http.send('PUT', `${integration(id)}/mapping`, mapping, options),
    deleteWebhookMapping: (id, options) =>
      http.send('DELETE', `${integration(id)}/mapping`, undefined, options),
    saveIntegrationActions: (id, items, options) =>
      itemsOf(
        http.send('PUT', `${integration(id)}/actions`, { items }, options),
      ),
    previewMessage: (id, request, options) =>
      itemsOf(
        http.send('POST', `${integration(id)}/preview`, request, options),
      ),
    sendTestAlert: (id, options) =>
      itemsOf(http.send('POST', `${integration(id)}/test`, {}, options)),
  };
}

function integration(id: string): string {
  return `/integrations/${encodeURIComponent(id)}`;
}
