import { alertAlias } from '../alerts/alertAlias';
import { NewAlert } from '../alerts/AlertRequest';
import { toIso } from '../alerts/alertRow';
import { alertTitle } from '../alerts/alertTitle';
import { StoredHeartbeat } from './StoredHeartbeat';
import { timeOrderedId } from '../timeOrderedId';

/** What the expiry of a heartbeat says. */
export function heartbeatAlert(heartbeat: StoredHeartbeat): NewAlert {
  const { name, team, lastPingAt, interval, intervalUnit } = heartbeat;
  const every =
    interval === 1 ? intervalUnit.slice(0, -1) : `${interval} ${intervalUnit}`;
  const facts = [
    `${name} is expected to report every ${every}.`,
    lastPingAt && `It reported last at ${toIso(lastPingAt)}.`,
    heartbeat.description,
  ];
  return {
    id: timeOrderedId(),
    alias: alertAlias(`heartbeat-${name}`),
    ...alertTitle(
      heartbeat.alertMessage ?? `${name} is expired`,
      facts.filter(fact => fact).join('\n'),
    ),
    priority: heartbeat.alertPriority ?? 'P3',
    source: 'Heartbeat',
    tags: heartbeat.alertTags ?? [],
    details: { heartbeat: name },
    actions: [],
    responders: team ? [{ type: 'team', ref: team }] : [],
    service: [],
  };
}
