import {
  AssociatedAlert,
  ImpactedService,
  Incident,
  IncidentPriority,
  IncidentResponder,
  IncidentStatus,
} from '@muster/backstage-plugin-incidents-common';
import {
  fromDbTime,
  fromOptionalDbTime,
  toDbTime,
  toOptionalDbTime,
} from '@muster/due-work';
import { DateTime } from 'luxon';
import { toIso } from '../toIso';

export type DbIncidentRow = {
  readonly id: string;
  readonly number: number;
  readonly external_id: string | null;
  readonly message: string;
  readonly description: string | null;
  readonly priority: IncidentPriority;
  readonly status: IncidentStatus;
  readonly tags: string;
  readonly environment: string | null;
  readonly pages_owners: boolean | number;
  readonly search_text: string;
  readonly created_at: number | string;
  readonly created_by: string;
  readonly updated_at: number | string;
  readonly impact_started_at: number | string;
  readonly impact_ended_at: number | string | null;
  readonly resolved_at: number | string | null;
  readonly closed_at: number | string | null;
};

export type DbIncidentServiceRow = {
  readonly incident_id: string;
  readonly entity_ref: string;
  readonly position: number;
  readonly name: string;
  readonly owner: string | null;
  readonly state: ImpactedService['state'];
};

export type DbIncidentResponderRow = {
  readonly incident_id: string;
  readonly ref: string;
  readonly position: number;
  readonly type: IncidentResponder['type'];
  readonly name: string;
  readonly role: string | null;
  readonly state: IncidentResponder['state'];
  readonly alert_id: string | null;
  readonly page_round: number;
};

export type DbIncidentAlertRow = {
  readonly incident_id: string;
  readonly alert_id: string;
  readonly position: number;
  readonly message: string;
};

/** What is stored of an incident itself; services, responders and alerts have rows of their own. */
export type IncidentFacts = {
  readonly id: string;
  readonly number: number;
  readonly externalId?: string;
  readonly message: string;
  readonly description?: string;
  readonly priority: IncidentPriority;
  readonly status: IncidentStatus;
  readonly tags: readonly string[];
  readonly environment?: string;
  /** False for incidents that page nobody: recorded after the fact, or on request. */
  readonly pagesOwners: boolean;
  readonly createdAt: DateTime;
  readonly createdBy: string;
  readonly updatedAt: DateTime;
  readonly impactStartedAt: DateTime;
  readonly impactEndedAt?: DateTime;
  readonly resolvedAt?: DateTime;
  readonly closedAt?: DateTime;
};

/** What belongs to an incident besides its facts. */
export type IncidentParts = Pick<
  Incident,
  'impactedServices' | 'responders' | 'alerts' | 'postmortem'
>;

export function incidentKey(number: number): string {
  return `INC-${number}`;
}

export function toIncidentRow(facts: IncidentFacts): DbIncidentRow {
  return {
    id: facts.id,
    number: facts.number,
    external_id: facts.externalId ?? null,
    message: facts.message,
    description: facts.description ?? null,
    priority: facts.priority,
    status: facts.status,
    tags: JSON.stringify(facts.tags),
    environment: facts.environment ?? null,
    pages_owners: facts.pagesOwners,
    search_text: searchTextOf(facts),
    created_at: toDbTime(facts.createdAt),
    created_by: facts.createdBy,
    updated_at: toDbTime(facts.updatedAt),
    impact_started_at: toDbTime(facts.impactStartedAt),
    impact_ended_at: toOptionalDbTime(facts.impactEndedAt),
    resolved_at: toOptionalDbTime(facts.resolvedAt),
    closed_at: toOptionalDbTime(facts.closedAt),
  };
}

export function fromIncidentRow(row: DbIncidentRow): IncidentFacts {
  return {
    id: row.id,
    number: row.number,
    externalId: row.external_id ?? undefined,
    message: row.message,
    description: row.description ?? undefined,
    priority: row.priority,
    status: row.status,
    tags: JSON.parse(row.tags),
    environment: row.environment ?? undefined,
    pagesOwners: Boolean(row.pages_owners),
    createdAt: fromDbTime(row.created_at),
    createdBy: row.created_by,
    updatedAt: fromDbTime(row.updated_at),
    impactStartedAt: fromDbTime(row.impact_started_at),
    impactEndedAt: fromOptionalDbTime(row.impact_ended_at),
    resolvedAt: fromOptionalDbTime(row.resolved_at),
    closedAt: fromOptionalDbTime(row.closed_at),
  };
}

/** The incident as answers carry it. */
export function toIncident(
  facts: IncidentFacts,
  parts: IncidentParts,
): Incident {
  const { externalId: _, pagesOwners: __, ...shown } = facts;
  return {
    ...shown,
    ...parts,
    key: incidentKey(facts.number),
    createdAt: toIso(facts.createdAt),
    updatedAt: toIso(facts.updatedAt),
    impactStartedAt: toIso(facts.impactStartedAt),
    impactEndedAt: facts.impactEndedAt && toIso(facts.impactEndedAt),
    resolvedAt: facts.resolvedAt && toIso(facts.resolvedAt),
    closedAt: facts.closedAt && toIso(facts.closedAt),
  };
}

export function toImpactedService(row: DbIncidentServiceRow): ImpactedService {
  return {
    entityRef: row.entity_ref,
    name: row.name,
    owner: row.owner ?? undefined,
    state: row.state,
  };
}

export function toResponder(row: DbIncidentResponderRow): IncidentResponder {
  return {
    type: row.type,
    ref: row.ref,
    name: row.name,
    role: row.role ?? undefined,
    alertId: row.alert_id ?? undefined,
    state: row.state,
  };
}

export function toAssociatedAlert(row: DbIncidentAlertRow): AssociatedAlert {
  return { alertId: row.alert_id, message: row.message };
}

function searchTextOf({ number, message, description, tags }: IncidentFacts) {
  return [incidentKey(number), message, description, ...tags]
    .join('\n')
    .toLowerCase();
}
