import { Alert } from '../Alert';
import { INTEGRATION_NAMES } from '../IntegrationType';
import { AlertQueryCondition } from './AlertQuery';

type Field = AlertQueryCondition['field'];

/**
 * An alert with what only its store knows.
 *
 * @public
 */
export type SearchableAlert = Alert & { readonly integrationType?: string };

/** What a search without a field looks at. */
export function searchedTexts(alert: Alert): readonly string[] {
  const { message, description = '', alias, entity = '', tags } = alert;
  return [message, description, alias, entity, ...tags];
}

/** What stands in a field that is compared as a whole; a type is also called as clients read it. */
export function namesOf(
  field: Field,
  alert: SearchableAlert,
): readonly string[] {
  const name = textOf(field, alert);
  const known = Object.entries(INTEGRATION_NAMES).flatMap(([type, called]) =>
    field === 'integration.type' && type === name ? [called] : [],
  );
  return [name, ...known];
}

export function textOf(field: Field, alert: SearchableAlert): string {
  const texts: Partial<Record<Field, string>> = {
    message: alert.message,
    description: alert.description,
    alias: alert.alias,
    alertId: alert.id,
    entity: alert.entity,
    source: alert.source,
    service: alert.service,
    owner: alert.owner,
    acknowledgedBy: alert.acknowledgedBy,
    closedBy: alert.closedBy,
    'integration.name': alert.integration?.name,
    'integration.type': alert.integrationType,
  };
  return texts[field] ?? '';
}

export function listOf(field: Field, alert: Alert) {
  if (field === 'actions') {
    return alert.actions;
  }
  return field === 'teams' ? alert.teams : alert.tags;
}

export function flagOf(field: Field, alert: Alert): boolean {
  const acknowledged = alert.acknowledgedAt !== undefined;
  if (field === 'acknowledged') {
    return acknowledged;
  }
  return field === 'snoozed'
    ? alert.snoozedUntil !== undefined
    : acknowledged || (alert.seenBy ?? []).length > 0;
}

export function numberOf(field: Field, alert: Alert): number {
  return field === 'count' ? alert.count : Number(alert.tinyId);
}

/** ISO 8601. */
export function timeOf(field: Field, alert: Alert): string | undefined {
  const times: Partial<Record<Field, string>> = {
    createdAt: alert.createdAt,
    updatedAt: alert.updatedAt,
    lastOccurredAt: alert.lastOccurredAt,
    snoozedUntil: alert.snoozedUntil,
  };
  return times[field];
}
