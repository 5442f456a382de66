import { OnCallDirectoryApi } from './OnCallDirectoryApi';
import { PluginHttp } from './PluginHttp';

export function directoryClient(http: PluginHttp): OnCallDirectoryApi {
  return {
    getDirectoryState: options => http.get('/directory', {}, options),
    confirmDirectory: options =>
      http.send('POST', '/directory/confirm', {}, options),
  };
}
