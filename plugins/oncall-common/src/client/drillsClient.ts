import { OnCallDrillsApi } from './OnCallDrillsApi';
import { PluginHttp } from './PluginHttp';

export function drillsClient(http: PluginHttp): OnCallDrillsApi {
  return {
    listDrills: (request, options) => http.items('/drills', request, options),
    startDrill: (input, options) =>
      http.send('POST', '/drills', input, options),
    listDrillPlans: options => http.items('/drill-plans', {}, options),
    createDrillPlan: (input, options) =>
      http.send('POST', '/drill-plans', input, options),
    deleteDrillPlan: (id, options) => {
      const path = `/drill-plans/${encodeURIComponent(id)}`;
      return http.send('DELETE', path, undefined, options);
    },
  };
}
