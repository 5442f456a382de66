import { OnCallHeartbeatsApi } from './OnCallHeartbeatsApi';
import { PluginHttp } from './PluginHttp';

export function heartbeatsClient(http: PluginHttp): OnCallHeartbeatsApi {
  return {
    listHeartbeats: options => http.items('/heartbeats', {}, options),
    createHeartbeat: (input, options) =>
      http.send('POST', '/heartbeats', input, options),
    updateHeartbeat: (id, input, options) =>
      http.send('PUT', heartbeat(id), input, options),
    deleteHeartbeat: (id, options) =>
      http.send('DELETE', heartbeat(id), undefined, options),
  };
}

function heartbeat(id: string): string {
  return `/heartbeats/${encodeURIComponent(id)}`;
}
