import { PluginHttp } from '@muster/backstage-plugin-oncall-common';
import { incidentPath } from './incidentPath';
import { IncidentTimelineApi } from './IncidentTimelineApi';

export function timelineClient(http: PluginHttp): IncidentTimelineApi {
  return {
    getTimeline: (id, options) =>
      http.items(`${incidentPath(id)}/timeline`, {}, options),
    addTimelineEntry: (id, input, options) =>
      http.send('POST', `${incidentPath(id)}/timeline`, input, options),
  };
}
