import { PluginHttp } from '@muster/backstage-plugin-oncall-common';
import { IncidentLifecycleApi } from './IncidentLifecycleApi';
import { incidentPath } from './incidentPath';

export function lifecycleClient(http: PluginHttp): IncidentLifecycleApi {
  return {
    listIncidents: (request, options) =>
      http.get('/incidents', request, options),
    getIncident: (id, options) => http.get(incidentPath(id), {}, options),
    previewIncident: (input, options) =>
      http.send('POST', '/incidents/preview', input, options),
    declareIncident: (input, options) =>
      http.send('POST', '/incidents', input, options),
    updateIncident: (id, changes, options) =>
      http.send('PATCH', incidentPath(id), changes, options),
    resolveIncident: (id, input, options) =>
      http.send('POST', `${incidentPath(id)}/resolve`, input, options),
    reopenIncident: (id, input, options) =>
      http.send('POST', `${incidentPath(id)}/reopen`, input, options),
    closeIncident: (id, input, options) =>
      http.send('POST', `${incidentPath(id)}/close`, input, options),
  };
}
