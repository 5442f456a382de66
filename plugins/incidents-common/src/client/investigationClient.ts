import { PluginHttp } from '@muster/backstage-plugin-oncall-common';
import { IncidentInvestigationApi } from './IncidentInvestigationApi';
import { incidentPath } from './incidentPath';

export function investigationClient(
  http: PluginHttp,
): IncidentInvestigationApi {
  return {
    getInvestigation: (id, request, options) =>
      http.get(`${incidentPath(id)}/investigation`, request, options),
    addPotentialCause: (id, input, options) =>
      http.send('POST', causes(id), input, options),
    updatePotentialCause: (id, causeId, changes, options) =>
      http.send(
        'PATCH',
        `${causes(id)}/${encodeURIComponent(causeId)}`,
        changes,
        options,
      ),
  };
}

function causes(incidentId: string): string {
  return `${incidentPath(incidentId)}/potential-causes`;
}
