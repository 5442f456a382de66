import { OnCallOverridesApi } from './OnCallOverridesApi';
import { PluginHttp } from './PluginHttp';

export function overridesClient(http: PluginHttp): OnCallOverridesApi {
  return {
    createOverride: (scheduleId, input, options) =>
      http.send('POST', overrides(scheduleId), input, options),
    updateOverride: (scheduleId, overrideId, input, options) =>
      http.send('PUT', override(scheduleId, overrideId), input, options),
    deleteOverride: (scheduleId, overrideId, options) =>
      http.send('DELETE', override(scheduleId, overrideId), undefined, options),
  };
}

function overrides(scheduleId: string): string {
  return `/schedules/${encodeURIComponent(scheduleId)}/overrides`;
}

function override(scheduleId: string, id: string): string {
  return `${overrides(scheduleId)}/${encodeURIComponent(id)}`;
}
