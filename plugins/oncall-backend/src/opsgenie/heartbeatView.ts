import { Heartbeat } from '@muster/backstage-plugin-oncall-common';
import { toIso } from '../alerts/alertRow';
import { Roster } from '../directory/Roster';
import { StoredHeartbeat } from '../heartbeats/StoredHeartbeat';

/** A heartbeat as clients of Opsgenie know it. */
export function heartbeatView(heartbeat: StoredHeartbeat, roster: Roster) {
  const { team, lastPingAt } = heartbeat;
  return {
    name: heartbeat.name,
    description: heartbeat.description ?? '',
    interval: heartbeat.interval,
    intervalUnit: heartbeat.intervalUnit,
    enabled: heartbeat.enabled,
    expired: heartbeat.expiredAt !== undefined,
    lastPingTime: lastPingAt && toIso(lastPingAt),
    ownerTeam: team && { id: team, name: roster.nameOf(team) },
    alertMessage: heartbeat.alertMessage,
    alertTags: heartbeat.alertTags ?? [],
    // Absent where nobody said one: Terraform would want to take a P3 back that its file does not have.
    alertPriority: heartbeat.alertPriority,
  };
}

/** What changes answer. */
export function heartbeatMeta({ name, enabled, expiredAt }: Heartbeat) {
  return { name, enabled, expired: expiredAt !== undefined };
}
