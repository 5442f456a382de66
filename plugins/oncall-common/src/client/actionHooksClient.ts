import { OnCallActionHooksApi } from './OnCallActionHooksApi';
import { PluginHttp } from './PluginHttp';

export function actionHooksClient(http: PluginHttp): OnCallActionHooksApi {
  return {
    listActionHooks: options => http.items('/action-hooks', {}, options),
    createActionHook: (input, options) =>
      http.send('POST', '/action-hooks', input, options),
    updateActionHook: (id, input, options) =>
      http.send('PUT', hook(id), input, options),
    deleteActionHook: (id, options) =>
      http.send('DELETE', hook(id), undefined, options),
  };
}

function hook(id: string): string {
  return `/action-hooks/${encodeURIComponent(id)}`;
}
