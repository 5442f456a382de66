import { PluginHttp } from '@muster/backstage-plugin-oncall-common';
import { incidentPath } from './incidentPath';
import { IncidentRespondersApi } from './IncidentRespondersApi';

export function respondersClient(http: PluginHttp): IncidentRespondersApi {
  return {
    addResponder: (id, input, options) =>
      http.send('POST', `${incidentPath(id)}/responders`, input, options),
  };
}
