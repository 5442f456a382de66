import { OnCallForwardingsApi } from './OnCallForwardingsApi';
import { PluginHttp } from './PluginHttp';

export function forwardingsClient(http: PluginHttp): OnCallForwardingsApi {
  return {
    listForwardings: (request, options) =>
      http.items('/forwardings', request, options),
    createForwarding: (input, options) =>
      http.send('POST', '/forwardings', input, options),
    updateForwarding: (id, input, options) =>
      http.send('PUT', forwarding(id), input, options),
    deleteForwarding: (id, options) =>
      http.send('DELETE', forwarding(id), undefined, options),
  };
}

function forwarding(id: string): string {
  return `/forwardings/${encodeURIComponent(id)}`;
}
