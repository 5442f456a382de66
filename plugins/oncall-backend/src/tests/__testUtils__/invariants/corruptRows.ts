import { fromDbTime } from '@muster/due-work';
import { hasPassed } from '../../../drills/hasPassed';
import { InvariantRows } from './InvariantRows';

export function corruptAlerts({
  alerts,
  events,
}: InvariantRows): readonly string[] {
  const created = new Map<string, number>();
  for (const { alert_id: alertId, type } of events) {
    if (type === 'created') {
      created.set(alertId, (created.get(alertId) ?? 0) + 1);
    }
  }
  return alerts.flatMap(alert => {
    const closed = alert.status === 'closed';
    const wrong = [
      closed !== (alert.closed_at !== null) && 'closed without a time',
      Boolean(alert.acknowledged) !== (alert.acknowledged_at !== null) &&
        'acknowledged without a time',
      closed && alert.snoozed_until !== null && 'closed and snoozed',
      closed && alert.next_action_at !== null && 'closed and waiting',
      alert.snoozed_until !== null &&
        alert.next_action_at === null &&
        'snoozed for ever',
      alert.count < 1 && 'never reported',
      created.get(alert.id) !== 1 &&
        `opened ${created.get(alert.id) ?? 0} times in its activity`,
      ![alert.tags, alert.details, alert.responders, alert.teams].every(
        isJson,
      ) && 'unreadable',
    ];
    return wrong.flatMap(what => (what ? [`${alert.alias} is ${what}`] : []));
  });
}

export function corruptPages({
  alerts,
  pages,
}: InvariantRows): readonly string[] {
  const ids = new Set(alerts.map(({ id }) => id));
  return pages.flatMap(page => {
    const pending = page.status === 'pending';
    const wrong = [
      pending !== (page.next_attempt_at !== null) &&
        `${page.status} and ${
          page.next_attempt_at === null ? 'waits for nothing' : 'still waits'
        }`,
      page.status === 'sent' && page.sent_at === null && 'sent at no time',
      !ids.has(page.alert_id) && 'without an alert',
    ];
    return wrong.flatMap(what => (what ? [`Page ${page.id} is ${what}`] : []));
  });
}

export function corruptHeartbeats({
  alerts,
  heartbeats,
}: InvariantRows): readonly string[] {
  const aliases = new Set(alerts.map(({ alias }) => alias));
  return heartbeats
    .filter(
      heartbeat =>
        (heartbeat.expired_at !== null) !==
        aliases.has(heartbeat.alert_alias ?? ''),
    )
    .map(({ name }) => `The heartbeat ${name} has expired without an alert`);
}

export function corruptDrills({
  alerts,
  drills,
}: InvariantRows): readonly string[] {
  const byId = new Map(alerts.map(alert => [alert.id, alert]));
  return drills.flatMap(drill => {
    const alert = byId.get(drill.id);
    const wrong = [
      (drill.begun_at !== null) !== (alert !== undefined) &&
        'does not agree with its alert about its beginning',
      drill.ended_at !== null &&
        alert &&
        alert.status !== 'closed' &&
        'is over and its alert is not',
      drill.ended_at !== null &&
        !alert &&
        !hasPassed(fromDbTime(drill.starts_at), fromDbTime(drill.ended_at)) &&
        'was left out although its time had not passed',
    ];
    return wrong.flatMap(what =>
      what ? [`The drill ${drill.id} ${what}`] : [],
    );
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
