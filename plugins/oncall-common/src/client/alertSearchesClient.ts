import { OnCallAlertSearchesApi } from './OnCallAlertSearchesApi';
import { PluginHttp } from './PluginHttp';

export function alertSearchesClient(http: PluginHttp): OnCallAlertSearchesApi {
  return {
    listSavedAlertSearches: options =>
      http.items('/alert-searches', {}, options),
    createSavedAlertSearch: (input, options) =>
      http.send('POST', '/alert-searches', input, options),
    updateSavedAlertSearch: (id, input, options) =>
      http.send('PUT', search(id), input, options),
    deleteSavedAlertSearch: (id, options) =>
      http.send('DELETE', search(id), undefined, options),
  };
}

function search(id: string): string {
  return `/alert-searches/${encodeURIComponent(id)}`;
}
