import { itemsOf } from './itemsOf';
import { OnCallRoutingRulesApi } from './OnCallRoutingRulesApi';
import { PluginHttp } from './PluginHttp';

export function routingRulesClient(http: PluginHttp): OnCallRoutingRulesApi {
  return {
    listRoutingRules: (request, options) =>
      http.items('/routing-rules', request, options),
    createRoutingRule: (input, options) =>
      http.send('POST', '/routing-rules', input, options),
    updateRoutingRule: (id, input, options) =>
      http.send('PUT', rule(id), input, options),
    deleteRoutingRule: (id, options) =>
      http.send('DELETE', rule(id), undefined, options),
    moveRoutingRule: (id, order, options) =>
      itemsOf(http.send('POST', `${rule(id)}/move`, { order }, options)),
    tryRouting: (trial, options) =>
      http.send('POST', '/routing-rules/try', trial, options),
  };
}

function rule(id: string): string {
  return `/routing-rules/${encodeURIComponent(id)}`;
}
