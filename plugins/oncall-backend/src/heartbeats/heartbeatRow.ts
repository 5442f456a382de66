import {
  AlertPriority,
  HeartbeatInput,
  HeartbeatUnit,
} from '@muster/backstage-plugin-oncall-common';
import {
  fromDbTime,
  fromOptionalDbTime,
  toDbTime,
  toOptionalDbTime,
} from '@muster/due-work';
import { HeartbeatTimes, intervalOf, StoredHeartbeat } from './StoredHeartbeat';

/** A row of the table `heartbeat`. */
export type DbHeartbeatRow = {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly interval: number;
  readonly interval_unit: HeartbeatUnit;
  readonly interval_ms: number | string;
  readonly enabled: boolean | number;
  readonly team: string | null;
  readonly alert_message: string | null;
  readonly alert_priority: AlertPriority | null;
  readonly alert_tags: string;
  readonly created_at: number | string;
  readonly last_ping_at: number | string | null;
  readonly expires_at: number | string | null;
  readonly expired_at: number | string | null;
  readonly alert_alias: string | null;
};

export function toHeartbeatRow(stored: StoredHeartbeat): DbHeartbeatRow {
  return {
    id: stored.id,
    created_at: toDbTime(stored.createdAt),
    ...saidColumns(stored),
    ...timeColumns(stored),
  };
}

export function saidColumns(input: HeartbeatInput) {
  return {
    name: input.name,
    description: input.description ?? null,
    interval: input.interval,
    interval_unit: input.intervalUnit,
    interval_ms: intervalOf(input).toMillis(),
    enabled: input.enabled,
    team: input.team ?? null,
    alert_message: input.alertMessage ?? null,
    alert_priority: input.alertPriority ?? null,
    alert_tags: JSON.stringify(input.alertTags ?? []),
  };
}

export function timeColumns(times: HeartbeatTimes) {
  return {
    last_ping_at: toOptionalDbTime(times.lastPingAt),
    expires_at: toOptionalDbTime(times.expiresAt),
    expired_at: toOptionalDbTime(times.expiredAt),
    alert_alias: times.alertAlias ?? null,
  };
}

export function fromHeartbeatRow(row: DbHeartbeatRow): StoredHeartbeat {
  return {
    id: row.id,
    name: row.name,
    description: row.description ?? undefined,
    interval: row.interval,
    intervalUnit: row.interval_unit,
    enabled: Boolean(row.enabled),
    team: row.team ?? undefined,
    alertMessage: row.alert_message ?? undefined,
    alertPriority: row.alert_priority ?? undefined,
    alertTags: JSON.parse(row.alert_tags),
    createdAt: fromDbTime(row.created_at),
    lastPingAt: fromOptionalDbTime(row.last_ping_at),
    expiresAt: fromOptionalDbTime(row.expires_at),
    expiredAt: fromOptionalDbTime(row.expired_at),
    alertAlias: row.alert_alias ?? undefined,
  };
}
