import {
  AlertEvent,
  INTEGRATION_NAMES,
} from '@muster/backstage-plugin-oncall-common';
import { StoredAlert } from '../alerts/StoredAlert';
import { Roster } from '../directory/Roster';
import { actorName } from './participantView';

/** An alert in a list, as clients of Opsgenie read it. */
export function alertListItem(
  roster: Roster,
  { alert, integrationType }: StoredAlert,
) {
  const { state, acknowledgedAt, closedAt, seenBy = [] } = alert;
  const isSeen = seenBy.length > 0 || acknowledgedAt !== undefined;
  return {
    seen: isSeen,
    id: alert.id,
    tinyId: alert.tinyId,
    alias: alert.alias,
    message: alert.message,
    status: state === 'closed' ? 'closed' : 'open',
    acknowledged: acknowledgedAt !== undefined,
    isSeen,
    tags: alert.tags,
    snoozed: state === 'snoozed',
    snoozedUntil: alert.snoozedUntil,
    count: alert.count,
    lastOccurredAt: alert.lastOccurredAt,
    createdAt: alert.createdAt,
    updatedAt: alert.updatedAt,
    source: alert.source,
    owner: actorName(roster, alert.owner) ?? '',
    priority: alert.priority,
    teams: alert.teams.map(id => ({ id })),
    responders: alert.responders.map(({ type, ref }) => ({ type, id: ref })),
    integration: alert.integration && {
      id: alert.integration.id,
      name: alert.integration.name,
      type: integrationType && INTEGRATION_NAMES[integrationType],
    },
    ownerTeamId: alert.teams.at(0) ?? '',
    report:
      acknowledgedAt || closedAt
        ? {
            ackTime: since(alert.createdAt, acknowledgedAt),
            closeTime: since(alert.createdAt, closedAt),
            acknowledgedBy: actorName(roster, alert.acknowledgedBy),
            closedBy: actorName(roster, alert.closedBy),
          }
        : undefined,
  };
}

/** One alert with everything that lists leave out. */
export function alertView(roster: Roster, stored: StoredAlert) {
  const { actions, entity = '', description = '', details } = stored.alert;
  const item = alertListItem(roster, stored);
  return { ...item, actions, entity, description, details };
}

export function noteView(roster: Roster, event: AlertEvent) {
  return {
    note: event.text,
    owner: actorName(roster, event.actor) ?? '',
    createdAt: event.at,
    offset: event.id,
  };
}

export function logView(roster: Roster, event: AlertEvent) {
  return {
    log: event.text,
    type: typeOfLog(event),
    owner: actorName(roster, event.actor) ?? 'System',
    createdAt: event.at,
    offset: event.id,
  };
}

function typeOfLog({ type, actor }: AlertEvent): string {
  if (type === 'seen') {
    return 'alertRecipient';
  }
  return actor ? 'alertAction' : 'system';
}

/** Milliseconds, as Opsgenie reports them. */
function since(start: string, end: string | undefined): number | undefined {
  return end === undefined ? undefined : Date.parse(end) - Date.parse(start);
}
