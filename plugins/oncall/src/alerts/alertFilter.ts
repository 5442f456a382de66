import {
  ALERT_PRIORITIES,
  AlertFilter,
  AlertState,
} from '@muster/backstage-plugin-oncall-common';

/** In the order of an alert's life. */
export const ALERT_STATES: readonly AlertState[] = [
  'open',
  'acknowledged',
  'snoozed',
  'closed',
];

/** What is shown where the address names no state: everything that is not over. */
const DEFAULT_STATES: readonly AlertState[] = ALERT_STATES.slice(0, 3);

/** The filter that an address asks for; what it does not understand is left out. */
export function readAlertFilter(params: URLSearchParams): AlertFilter {
  const states = params.getAll('state');
  const priorities = params.getAll('priority');
  const chosen = ALERT_STATES.filter(state => states.includes(state));
  return {
    state: chosen.length > 0 ? chosen : DEFAULT_STATES,
    priority: ALERT_PRIORITIES.filter(one => priorities.includes(one)),
    team: params.get('team') ?? undefined,
    service: params.get('service') ?? undefined,
    // Older addresses carry a text, which is a search too.
    query: params.get('query') ?? params.get('text') ?? undefined,
  };
}

/** The address of a filter; defaults are left out. */
export function writeAlertFilter(filter: AlertFilter): URLSearchParams {
  const params = new URLSearchParams();
  const states = filter.state ?? DEFAULT_STATES;
  if (states.join() !== DEFAULT_STATES.join()) {
    states.forEach(state => params.append('state', state));
  }
  filter.priority?.forEach(priority => params.append('priority', priority));
  for (const key of ['team', 'service', 'query'] as const) {
    const value = filter[key];
    if (value) {
      params.set(key, value);
    }
  }
  return params;
}

/** Whether the reader narrowed the list at all. */
export function isNarrowed(filter: AlertFilter): boolean {
  return writeAlertFilter(filter).toString() !== '';
}
