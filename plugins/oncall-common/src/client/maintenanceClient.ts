import { OnCallMaintenanceApi } from './OnCallMaintenanceApi';
import { PluginHttp } from './PluginHttp';

export function maintenanceClient(http: PluginHttp): OnCallMaintenanceApi {
  return {
    listMaintenance: options => http.items('/maintenance', {}, options),
    createMaintenance: (input, options) =>
      http.send('POST', '/maintenance', input, options),
    updateMaintenance: (id, input, options) =>
      http.send('PUT', maintenance(id), input, options),
    cancelMaintenance: (id, options) =>
      http.send('POST', `${maintenance(id)}/cancel`, undefined, options),
    deleteMaintenance: (id, options) =>
      http.send('DELETE', maintenance(id), undefined, options),
  };
}

function maintenance(id: string): string {
  return `/maintenance/${encodeURIComponent(id)}`;
}
