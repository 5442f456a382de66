import { itemsOf } from './itemsOf';
import { OnCallFilesApi } from './OnCallFilesApi';
import { PluginHttp } from './PluginHttp';

export function filesClient(http: PluginHttp): OnCallFilesApi {
  return {
    listOnCallFiles: options => http.items('/files', {}, options),
    checkOnCallFile: (input, options) =>
      http.send('POST', '/files/check', input, options),
    readOnCallFiles: options =>
      itemsOf(http.send('POST', '/files/read', undefined, options)),
    releaseOnCallFile: (ref, options) =>
      http.send('POST', '/files/release', { ref }, options),
  };
}
