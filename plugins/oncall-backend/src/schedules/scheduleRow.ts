import {
  Forwarding,
  forwardingsFor,
  Override,
  Schedule,
} from '@muster/backstage-plugin-oncall-common';
import { dbTimeToIso, isoToDbTime } from '../isoDbTime';
import { revisionOf } from '../revisionOf';

/** A row of the table `schedule`. */
export type DbScheduleRow = {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly timezone: string;
  readonly enabled: boolean | number;
  readonly team: string | null;
  readonly rotations: string;
};

/** A row of the table `schedule_override`. */
export type DbOverrideRow = {
  readonly id: string;
  readonly schedule_id: string;
  readonly alias: string | null;
  readonly participant: string;
  readonly start_at: number | string;
  readonly end_at: number | string;
  readonly rotation_ids: string;
  readonly created_at: number | string;
  readonly created_by: string | null;
  readonly deal_id: string | null;
};

export function toScheduleColumns(schedule: Schedule) {
  return {
    name: schedule.name,
    description: schedule.description ?? null,
    timezone: schedule.timezone,
    enabled: schedule.enabled,
    team: schedule.team ?? null,
    rotations: JSON.stringify(schedule.rotations),
  };
}

/** Everything that is replaced with a schedule is in its columns; overrides and forwardings are not. */
export function revised(
  schedule: Schedule,
): Schedule & { readonly revision: string } {
  return { ...schedule, revision: revisionOf(toScheduleColumns(schedule)) };
}

/** `overrides` and `forwardings` may hold those of other schedules too. */
export function fromScheduleRow(
  row: DbScheduleRow,
  overrides: readonly DbOverrideRow[],
  forwardings: readonly Forwarding[],
): Schedule {
  const schedule = withoutForwardings(row, overrides);
  const relevant = forwardingsFor(schedule, forwardings);
  return relevant.length > 0
    ? { ...schedule, forwardings: relevant }
    : schedule;
}

function withoutForwardings(
  row: DbScheduleRow,
  overrides: readonly DbOverrideRow[],
): Schedule {
  return {
    id: row.id,
    name: row.name,
    description: row.description ?? undefined,
    timezone: row.timezone,
    enabled: Boolean(row.enabled),
    team: row.team ?? undefined,
    rotations: JSON.parse(row.rotations),
    overrides: overrides
      .filter(override => override.schedule_id === row.id)
      .map(fromOverrideRow),
  };
}

export function toOverrideRow(
  scheduleId: string,
  override: Override,
): DbOverrideRow {
  return {
    id: override.id,
    schedule_id: scheduleId,
    alias: override.alias ?? null,
    participant: JSON.stringify(override.participant),
    start_at: isoToDbTime(override.start),
    end_at: isoToDbTime(override.end),
    rotation_ids: JSON.stringify(override.rotationIds),
    created_at: isoToDbTime(override.createdAt),
    created_by: override.createdBy ?? null,
    deal_id: override.dealId ?? null,
  };
}

function fromOverrideRow(row: DbOverrideRow): Override {
  return {
    id: row.id,
    alias: row.alias ?? undefined,
    participant: JSON.parse(row.participant),
    start: dbTimeToIso(row.start_at),
    end: dbTimeToIso(row.end_at),
    rotationIds: JSON.parse(row.rotation_ids),
    createdAt: dbTimeToIso(row.created_at),
    createdBy: row.created_by ?? undefined,
    dealId: row.deal_id ?? undefined,
  };
}
