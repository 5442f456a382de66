import { fromOptionalDbTime, toDbTime } from '@muster/due-work';
import {
  Integration,
  KeyRight,
  KeyScope,
  PriorityTable,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { toIso } from '../alerts/alertRow';
import { dbTimeToIso } from '../isoDbTime';

/** An integration with its key, hashed. */
export type NewIntegration = {
  readonly id: string;
  readonly name: string;
  readonly type: Integration['type'];
  readonly team?: string;
  readonly responders?: Integration['responders'];
  readonly rights: readonly KeyRight[];
  readonly scope: KeyScope;
  readonly priorities?: PriorityTable;
  /** True when absent. */
  readonly enabled?: boolean;
  readonly keyHash: string;
  readonly keyHint: string;
  readonly createdAt: DateTime;
};

export type DbIntegrationRow = {
  readonly id: string;
  readonly name: string;
  readonly type: Integration['type'];
  readonly key_hash: string;
  readonly key_hint: string;
  readonly team: string | null;
  readonly rights: string;
  readonly scope: KeyScope;
  readonly previous_key_until: number | string | null;
  readonly config_id: string | null;
  readonly config_seen_at: number | string | null;
  readonly enabled: boolean | number;
  readonly priorities: string | null;
  readonly actions: string | null;
  readonly responders: string | null;
  readonly created_at: number | string;
  readonly last_used_at: number | string | null;
};

export function toIntegrationRow(integration: NewIntegration) {
  return {
    id: integration.id,
    name: integration.name,
    type: integration.type,
    key_hash: integration.keyHash,
    key_hint: integration.keyHint,
    team: integration.team ?? null,
    responders: toRespondersColumn(integration.responders),
    rights: JSON.stringify(integration.rights),
    scope: integration.scope,
    enabled: integration.enabled ?? true,
    priorities: toPrioritiesColumn(integration.priorities),
    created_at: toDbTime(integration.createdAt),
  };
}

export function toIntegration(row: DbIntegrationRow): Integration {
  const lastUsedAt = fromOptionalDbTime(row.last_used_at);
  const previousKeyUntil = fromOptionalDbTime(row.previous_key_until);
  return {
    id: row.id,
    name: row.name,
    type: row.type,
    team: row.team ?? undefined,
    ...(row.responders !== null && { responders: JSON.parse(row.responders) }),
    rights: JSON.parse(row.rights),
    scope: row.scope,
    enabled: Boolean(row.enabled),
    priorities: row.priorities ? JSON.parse(row.priorities) : undefined,
    actions: row.actions ? JSON.parse(row.actions) : undefined,
    awaitsKey: row.key_hash === row.id || undefined,
    createdAt: dbTimeToIso(row.created_at),
    lastUsedAt: lastUsedAt && toIso(lastUsedAt),
    previousKeyUntil: previousKeyUntil && toIso(previousKeyUntil),
  };
}

export function toRespondersColumn(
  responders: Integration['responders'] = [],
): string | null {
  const stored = responders.map(({ type, id }) => ({ type, id }));
  return stored.length > 0 ? JSON.stringify(stored) : null;
}

export function toPrioritiesColumn(priorities?: PriorityTable): string | null {
  return priorities ? JSON.stringify(priorities) : null;
}
