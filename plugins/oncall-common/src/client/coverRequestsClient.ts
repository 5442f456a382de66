import { OnCallCoverRequestsApi } from './OnCallCoverRequestsApi';
import { PluginHttp } from './PluginHttp';

export function coverRequestsClient(http: PluginHttp): OnCallCoverRequestsApi {
  return {
    listCoverRequests: options => http.items('/me/cover-requests', {}, options),
    requestCover: (input, options) =>
      http.send('POST', '/me/cover-requests', input, options),
    answerCoverRequest: (id, answer, options) => {
      const path = `/me/cover-requests/${encodeURIComponent(id)}/answer`;
      return http.send('POST', path, { answer }, options);
    },
  };
}
