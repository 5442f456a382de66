import { OnCallHandlingPoliciesApi } from './OnCallHandlingPoliciesApi';
import { PluginHttp } from './PluginHttp';

export function handlingPoliciesClient(
  http: PluginHttp,
): OnCallHandlingPoliciesApi {
  return {
    listHandlingPolicies: options => http.items('/policies', {}, options),
    createHandlingPolicy: (input, options) =>
      http.send('POST', '/policies', input, options),
    updateHandlingPolicy: (id, input, order, options) => {
      const query = order === undefined ? '' : `?order=${order}`;
      return http.send('PUT', policy(id) + query, input, options);
    },
    tryHandlingPolicies: (trial, options) =>
      http.send('POST', '/policies/try', trial, options),
    deleteHandlingPolicy: (id, options) =>
      http.send('DELETE', policy(id), undefined, options),
  };
}

function policy(id: string): string {
  return `/policies/${encodeURIComponent(id)}`;
}
