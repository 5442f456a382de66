import { OnCallIntegrationsApi } from './OnCallIntegrationsApi';
import { PluginHttp } from './PluginHttp';

export function integrationsClient(http: PluginHttp): OnCallIntegrationsApi {
  return {
    listIntegrations: options => http.items('/integrations', {}, options),
    createIntegration: (input, options) =>
      http.send('POST', '/integrations', input, options),
    updateIntegration: (id, change, options) =>
      http.send('PATCH', integration(id), change, options),
    rotateIntegrationKey: (id, rotation, options) =>
      http.send('POST', `${integration(id)}/rotate`, rotation, options),
    deleteIntegration: (id, options) =>
      http.send('DELETE', integration(id), undefined, options),
    listAlertSources: options => http.items('/alert-sources', {}, options),
  };
}

function integration(id: string): string {
  return `/integrations/${encodeURIComponent(id)}`;
}
