import {
  Alert,
  AlertFilter,
  matchesAlertQuery,
  parseAlertQuery,
} from '@muster/backstage-plugin-oncall-common';

/** Whether a list with this filter has the alert. */
export function matchesAlertFilter(alert: Alert, filter: AlertFilter): boolean {
  const { state, priority, team, service, text, query = '' } = filter;
  const words = [alert.message, alert.description, alert.alias, ...alert.tags];
  return (
    (!state?.length || state.includes(alert.state)) &&
    (!priority?.length || priority.includes(alert.priority)) &&
    (!team || alert.teams.includes(team)) &&
    (!service || alert.service === service) &&
    (!text || words.join(' ').toLowerCase().includes(text.toLowerCase())) &&
    matchesAlertQuery(parseAlertQuery(query), alert)
  );
}
