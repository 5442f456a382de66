import { PluginHttp } from '@muster/backstage-plugin-oncall-common';
import { incidentPath } from './incidentPath';
import { IncidentServicesApi } from './IncidentServicesApi';

export function servicesClient(http: PluginHttp): IncidentServicesApi {
  return {
    setImpactedService: (id, input, options) =>
      http.send('PUT', `${incidentPath(id)}/impacted-services`, input, options),
    getRelatedServices: (id, options) =>
      http.items(`${incidentPath(id)}/related-services`, {}, options),
    getServiceIncidents: (ref, options) =>
      http.get('/services', { ref }, options),
  };
}
