import { PluginHttp } from '@muster/backstage-plugin-oncall-common';
import { incidentPath } from './incidentPath';
import { IncidentPostmortemsApi } from './IncidentPostmortemsApi';

export function postmortemsClient(http: PluginHttp): IncidentPostmortemsApi {
  return {
    createPostmortem: (incidentId, input = {}, options) =>
      http.send(
        'POST',
        `${incidentPath(incidentId)}/postmortem`,
        input,
        options,
      ),
    listPostmortems: (request, options) =>
      http.get('/postmortems', request, options),
    getPostmortem: (id, options) => http.get(postmortem(id), {}, options),
    updatePostmortem: (id, changes, options) =>
      http.send('PATCH', postmortem(id), changes, options),
    publishPostmortem: (id, input, options) =>
      http.send('POST', `${postmortem(id)}/publish`, input, options),
  };
}

function postmortem(id: string): string {
  return `/postmortems/${encodeURIComponent(id)}`;
}
