import {
  fromDbTime,
  fromOptionalDbTime,
  toDbTime,
  toOptionalDbTime,
} from '@muster/due-work';
import {
  AlertPriority,
  Integration,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { EscalationRun } from '../escalation/EscalationRun';
import { EscalationStart } from '../escalation/startEscalation';
import { alertState, StoredAlert } from './StoredAlert';

/** A row of the table `alert`. */
export type DbAlertRow = DbMutableAlertColumns & {
  readonly tiny_id: number | string;
  readonly id: string;
  readonly alias: string;
  readonly source: string;
  readonly entity: string | null;
  readonly created_at: DbTime;
  readonly integration_id: string | null;
  readonly integration_name: string | null;
  readonly integration_type: Integration['type'] | null;
  readonly snapshot: string;
  readonly dedupe_key: string | null;
};

/** Columns that change after an alert was opened. */
export type DbMutableAlertColumns = {
  readonly message: string;
  readonly description: string | null;
  readonly status: 'open' | 'closed';
  readonly acknowledged: boolean | number;
  readonly snoozed_until: DbTime | null;
  readonly priority: AlertPriority;
  readonly tags: string;
  readonly details: string;
  readonly actions: string;
  readonly responders: string;
  readonly teams: string;
  readonly service_ref: string | null;
  readonly owner: string | null;
  readonly count: number;
  readonly updated_at: DbTime;
  readonly last_occurred_at: DbTime;
  readonly acknowledged_at: DbTime | null;
  readonly acknowledged_by: string | null;
  readonly closed_at: DbTime | null;
  readonly closed_by: string | null;
  readonly next_action_at: DbTime | null;
  readonly run_token: string;
  readonly run_started_at: DbTime;
  readonly escalated_until: DbTime | null;
  readonly seen_by: string | null;
};

/** PostgreSQL hands big integers back as text. */
type DbTime = number | string;

export function toStoredAlert(row: DbAlertRow): StoredAlert {
  const closed = row.status === 'closed';
  const nextActionAt = fromOptionalDbTime(row.next_action_at);
  return {
    alert: {
      id: row.id,
      tinyId: String(row.tiny_id),
      alias: row.alias,
      message: row.message,
      description: row.description ?? undefined,
      state: alertState({
        closed,
        snoozed: row.snoozed_until !== null,
        acknowledged: Boolean(row.acknowledged),
      }),
      priority: row.priority,
      source: row.source,
      entity: row.entity ?? undefined,
      tags: JSON.parse(row.tags),
      details: JSON.parse(row.details),
      actions: JSON.parse(row.actions),
      responders: JSON.parse(row.responders),
      teams: JSON.parse(row.teams),
      service: row.service_ref ?? undefined,
      count: row.count,
      createdAt: iso(row.created_at),
      updatedAt: iso(row.updated_at),
      lastOccurredAt: iso(row.last_occurred_at),
      snoozedUntil: optionalIso(row.snoozed_until),
      acknowledgedAt: optionalIso(row.acknowledged_at),
      acknowledgedBy: row.acknowledged_by ?? undefined,
      closedAt: optionalIso(row.closed_at),
      closedBy: row.closed_by ?? undefined,
      owner: row.owner ?? undefined,
      seenBy: row.seen_by === null ? undefined : JSON.parse(row.seen_by),
      integration: integrationOf(row),
      nextActionAt: nextActionAt && toIso(nextActionAt),
    },
    run: {
      runToken: row.run_token,
      startedAt: fromDbTime(row.run_started_at),
      escalatedUntil: fromOptionalDbTime(row.escalated_until),
      nextActionAt,
    },
    snapshot: JSON.parse(row.snapshot),
    integrationType: row.integration_type ?? undefined,
    dedupeKey: row.dedupe_key ?? undefined,
  };
}

/** The columns of a new alert; the database gives the short number. */
export function toNewAlertRow(stored: StoredAlert) {
  const { alert } = stored;
  return {
    id: alert.id,
    alias: alert.alias,
    source: alert.source,
    entity: alert.entity ?? null,
    created_at: fromIso(alert.createdAt),
    integration_id: alert.integration?.id ?? null,
    integration_name: alert.integration?.name ?? null,
    integration_type: stored.integrationType ?? null,
    snapshot: JSON.stringify(stored.snapshot),
    dedupe_key: stored.dedupeKey ?? null,
    ...toMutableColumns(stored),
  };
}

export function toMutableColumns(stored: StoredAlert): DbMutableAlertColumns {
  const { alert } = stored;
  return {
    message: alert.message,
    description: alert.description ?? null,
    status: alert.state === 'closed' ? 'closed' : 'open',
    acknowledged: alert.acknowledgedAt !== undefined,
    snoozed_until: optionalFromIso(alert.snoozedUntil),
    priority: alert.priority,
    tags: JSON.stringify(alert.tags),
    details: JSON.stringify(alert.details),
    actions: JSON.stringify(alert.actions),
    responders: JSON.stringify(alert.responders),
    teams: JSON.stringify(alert.teams),
    service_ref: alert.service ?? null,
    owner: alert.owner ?? null,
    count: alert.count,
    updated_at: fromIso(alert.updatedAt),
    last_occurred_at: fromIso(alert.lastOccurredAt),
    acknowledged_at: optionalFromIso(alert.acknowledgedAt),
    acknowledged_by: alert.acknowledgedBy ?? null,
    closed_at: optionalFromIso(alert.closedAt),
    closed_by: alert.closedBy ?? null,
    seen_by: alert.seenBy ? JSON.stringify(alert.seenBy) : null,
    ...toRunColumns(stored.run),
  };
}

export function toRunColumns(run: EscalationRun) {
  return {
    next_action_at: toOptionalDbTime(run.nextActionAt),
    run_token: run.runToken,
    run_started_at: toDbTime(run.startedAt),
    escalated_until: toOptionalDbTime(run.escalatedUntil),
  };
}

/** What changes when an alert is routed again. */
export function toRouteColumns(start: EscalationStart) {
  return {
    responders: JSON.stringify(start.responders),
    teams: JSON.stringify(start.teams),
    service_ref: start.service ?? null,
    snapshot: JSON.stringify(start.snapshot),
    ...toRunColumns(start),
  };
}

/** ISO 8601 UTC with milliseconds, as everywhere in our JSON. */
export function toIso(at: DateTime): string {
  return new Date(at.toMillis()).toISOString();
}

function integrationOf(row: DbAlertRow) {
  return row.integration_id === null
    ? undefined
    : { id: row.integration_id, name: row.integration_name ?? '' };
}

function iso(value: DbTime): string {
  return new Date(Number(value)).toISOString();
}

function optionalIso(value: DbTime | null): string | undefined {
  return value === null ? undefined : iso(value);
}

/** Of texts that `toIso` wrote. */
function fromIso(value: string): number {
  return Date.parse(value);
}

function optionalFromIso(value: string | undefined): number | null {
  return value === undefined ? null : fromIso(value);
}
