import { OnCallEscalationPoliciesApi } from './OnCallEscalationPoliciesApi';
import { PluginHttp } from './PluginHttp';

export function escalationPoliciesClient(
  http: PluginHttp,
): OnCallEscalationPoliciesApi {
  return {
    listEscalationPolicies: (request, options) =>
      http.items('/escalation-policies', request, options),
    createEscalationPolicy: (input, options) =>
      http.send('POST', '/escalation-policies', input, options),
    updateEscalationPolicy: (id, input, options) =>
      http.send('PUT', policy(id), input, options),
    deleteEscalationPolicy: (id, options) =>
      http.send('DELETE', policy(id), undefined, options),
  };
}

function policy(id: string): string {
  return `/escalation-policies/${encodeURIComponent(id)}`;
}
