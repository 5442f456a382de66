import { ShiftRecord } from '@muster/backstage-plugin-oncall-common';
import { fromDbTime, toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { randomUUID } from 'node:crypto';
import { dbTimeToIso, isoToDbTime } from '../isoDbTime';

type DbRecordRow = {
  readonly id: string;
  readonly schedule_id: string;
  readonly schedule_name: string;
  readonly rotation_id: string | null;
  readonly rotation_name: string | null;
  readonly person: string;
  readonly team: string | null;
  readonly escalation: string | null;
  readonly override_id: string | null;
  readonly forwarded_from: string | null;
  readonly start_at: number | string;
  readonly end_at: number | string;
};

type DbMarkRow = {
  readonly schedule_id: string;
  readonly since: number | string;
  readonly until: number | string;
};

/** From when and until when the records of a schedule are complete. */
export type RecordMark = { readonly since: DateTime; readonly until: DateTime };

/** Who really was on call. */
export class ShiftRecordStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): ShiftRecordStore {
    return new ShiftRecordStore(knex);
  }

  /** By the id of the schedule; of all when no ids are given. */
  async marks(
    scheduleIds?: readonly string[],
  ): Promise<ReadonlyMap<string, RecordMark>> {
    const query = this.#knex('shift_record_mark');
    const rows: DbMarkRow[] = await (scheduleIds
      ? query.whereIn('schedule_id', [...scheduleIds])
      : query);
    return new Map(rows.map(row => [row.schedule_id, fromMarkRow(row)]));
  }

  async mark(scheduleId: string): Promise<RecordMark | undefined> {
    const row: DbMarkRow | undefined = await this.#knex('shift_record_mark')
      .where({ schedule_id: scheduleId })
      .first();
    return row && fromMarkRow(row);
  }

  /** From now on it is known who is on call. */
  async begin(scheduleId: string, now: DateTime): Promise<void> {
    const at = toDbTime(now);
    await this.#knex('shift_record_mark')
      .insert({ schedule_id: scheduleId, since: at, until: at })
      .onConflict('schedule_id')
      .ignore();
  }

  /**
   * The pieces are what happened in [from, to). One that goes on from what is recorded makes that longer. Nothing is written when
   * somebody else has recorded since.
   */
  async append(options: {
    scheduleId: string;
    from: DateTime;
    to: DateTime;
    pieces: readonly ShiftRecord[];
  }): Promise<void> {
    const { scheduleId, from, to, pieces } = options;
    await this.#knex.transaction(async tx => {
      const moved = await tx('shift_record_mark')
        .where({ schedule_id: scheduleId, until: toDbTime(from) })
        .update({ until: toDbTime(to) });
      if (moved === 0) {
        return;
      }
      for (const row of pieces.map(toRow)) {
        const { id, start_at, end_at, schedule_name, rotation_name, ...same } =
          row;
        const extended = await tx('shift_record')
          .where({ ...same, end_at: start_at })
          .update({ end_at });
        if (extended === 0) {
          await tx('shift_record').insert(row);
        }
      }
    });
  }

  /** What reaches into [from, to), earliest first. */
  async listOfSchedule(
    scheduleId: string,
    from: DateTime,
    to: DateTime,
  ): Promise<readonly ShiftRecord[]> {
    return this.#list({ schedule_id: scheduleId }, from, to);
  }

  /** The same of a person, in all schedules. */
  async listOfPerson(
    person: string,
    from: DateTime,
    to: DateTime,
  ): Promise<readonly ShiftRecord[]> {
    return this.#list({ person }, from, to);
  }

  async #list(
    of: Partial<DbRecordRow>,
    from: DateTime,
    to: DateTime,
  ): Promise<readonly ShiftRecord[]> {
    const rows: DbRecordRow[] = await this.#knex('shift_record')
      .where(of)
      .where('end_at', '>', toDbTime(from))
      .where('start_at', '<', toDbTime(to))
      .orderBy(['start_at', 'person', 'id']);
    return rows.map(fromRow);
  }
}

function fromMarkRow({ since, until }: DbMarkRow): RecordMark {
  return { since: fromDbTime(since), until: fromDbTime(until) };
}

function toRow(record: ShiftRecord): DbRecordRow {
  return {
    id: randomUUID(),
    schedule_id: record.scheduleId,
    schedule_name: record.scheduleName,
    rotation_id: record.rotationId ?? null,
    rotation_name: record.rotationName ?? null,
    person: record.person,
    team: record.team ?? null,
    escalation: record.escalation ?? null,
    override_id: record.overrideId ?? null,
    forwarded_from: record.forwardedFrom ?? null,
    start_at: isoToDbTime(record.start),
    end_at: isoToDbTime(record.end),
  };
}

function fromRow(row: DbRecordRow): ShiftRecord {
  return {
    scheduleId: row.schedule_id,
    scheduleName: row.schedule_name,
    rotationId: row.rotation_id ?? undefined,
    rotationName: row.rotation_name ?? undefined,
    person: row.person,
    team: row.team ?? undefined,
    escalation: row.escalation ?? undefined,
    overrideId: row.override_id ?? undefined,
    forwardedFrom: row.forwarded_from ?? undefined,
    start: dbTimeToIso(row.start_at),
    end: dbTimeToIso(row.end_at),
  };
}
