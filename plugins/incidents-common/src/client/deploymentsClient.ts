import { PluginHttp } from '@muster/backstage-plugin-oncall-common';
import { IncidentDeploymentsApi } from './IncidentDeploymentsApi';

export function deploymentsClient(http: PluginHttp): IncidentDeploymentsApi {
  return {
    recordDeployment: (input, options) =>
      http.send('POST', '/deployments', input, options),
    listDeployments: (request, options) =>
      http.get('/deployments', request, options),
  };
}
