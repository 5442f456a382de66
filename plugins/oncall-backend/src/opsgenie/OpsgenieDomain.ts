import { OpsgenieRoute } from './OpsgenieRoute';

/** The parts of the API whose requests are counted apart from each other, as `/v2/request-limits` names them. */
export const OPSGENIE_DOMAINS = [
  'alert',
  'heartbeat',
  'integration',
  'configuration',
  'incident',
  'email',
  'search',
  'schedule-oncalls',
  'integration-configuration',
] as const;

export type OpsgenieDomain = (typeof OPSGENIE_DOMAINS)[number];

/**
 * What is set up in several requests, one after the other, which may reach several processes: none of them may say that what was made
 * a moment ago is not there.
 */
export const DOMAINS_OF_SET_UP: readonly OpsgenieDomain[] = [
  'configuration',
  'schedule-oncalls',
  'integration-configuration',
];

/** Searching costs more than reading one thing. */
const SEARCHES = ['/v2/alerts', '/v2/alerts/count', '/v2/users'];

/** Which requests a route is counted with. */
export function domainOf({
  method,
  path,
}: Pick<OpsgenieRoute, 'method' | 'path'>): OpsgenieDomain {
  if (method === 'GET' && SEARCHES.includes(path)) {
    return 'search';
  }
  if (path.endsWith('/on-calls') || path.endsWith('/next-on-calls')) {
    return 'schedule-oncalls';
  }
  const [, , resource, name] = path.split('/');
  switch (resource === 'json' ? `json/${name}` : resource) {
    case 'json/alert':
      return 'alert';
    case 'json/heartbeat':
      return 'heartbeat';
    case 'json/:type':
    case 'json/integrations':
      return 'integration';
    case 'alerts':
      return 'alert';
    case 'heartbeats':
      return 'heartbeat';
    case 'incidents':
      return 'incident';
    case 'integrations':
      return 'integration-configuration';
    default:
      return 'configuration';
  }
}
