import { CoverRequest, Override } from '@muster/backstage-plugin-oncall-common';
import { fromOptionalDbTime, toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { bumpRosterVersion } from '../directory/rosterVersion';
import { dbTimeToIso, isoToDbTime } from '../isoDbTime';
import { toOverrideRow } from '../schedules/scheduleRow';

type DbCoverRequestRow = {
  readonly id: string;
  readonly schedule_id: string;
  readonly rotation_ids: string;
  readonly from_person: string;
  readonly to_person: string;
  readonly start_at: number | string;
  readonly end_at: number | string;
  readonly in_return: string | null;
  readonly status: CoverRequest['status'];
  readonly created_at: number | string;
  readonly answered_at: number | string | null;
};

/** An override and the schedule that it belongs to. */
export type PlacedOverride = {
  readonly scheduleId: string;
  readonly override: Override;
};

/** Who asked whom to take a shift, and what came of it. */
export class CoverRequestStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): CoverRequestStore {
    return new CoverRequestStore(knex);
  }

  /** From and to a person, as far as the time asked for ends after `since`; earliest first. */
  async listOf(
    person: string,
    since: DateTime,
  ): Promise<readonly CoverRequest[]> {
    const rows: DbCoverRequestRow[] = await this.#knex('cover_request')
      .where('end_at', '>', toDbTime(since))
      .where(either =>
        either.where({ from_person: person }).orWhere({ to_person: person }),
      )
      .orderBy(['start_at', 'created_at', 'id']);
    return rows.map(fromRow);
  }

  async get(id: string): Promise<CoverRequest | undefined> {
    const row = await this.#knex('cover_request').where({ id }).first();
    return row && fromRow(row);
  }

  async insert(request: CoverRequest): Promise<void> {
    await this.#knex('cover_request').insert({
      id: request.id,
      schedule_id: request.scheduleId,
      rotation_ids: JSON.stringify(request.rotationIds),
      from_person: request.from,
      to_person: request.to,
      start_at: isoToDbTime(request.start),
      end_at: isoToDbTime(request.end),
      in_return: request.inReturn ? JSON.stringify(request.inReturn) : null,
      status: request.status,
      created_at: isoToDbTime(request.createdAt),
      answered_at: null,
    });
  }

  /** Answers an open request, and writes the overrides of an accepted one with it; false when it is not open any more. */
  async answer(options: {
    request: CoverRequest;
    status: CoverRequest['status'];
    overrides: readonly PlacedOverride[];
    now: DateTime;
  }): Promise<boolean> {
    const { request, status, overrides, now } = options;
    return this.#knex.transaction(async tx => {
      const answered = await tx('cover_request')
        .where({ id: request.id, status: 'open' })
        .update({ status, answered_at: toDbTime(now) });
      if (answered === 1 && overrides.length > 0) {
        await tx('schedule_override').insert(
          overrides.map(({ scheduleId, override }) =>
            toOverrideRow(scheduleId, override),
          ),
        );
        await bumpRosterVersion(tx);
      }
      return answered === 1;
    });
  }
}

function fromRow(row: DbCoverRequestRow): CoverRequest {
  return {
    id: row.id,
    scheduleId: row.schedule_id,
    rotationIds: JSON.parse(row.rotation_ids),
    from: row.from_person,
    to: row.to_person,
    start: dbTimeToIso(row.start_at),
    end: dbTimeToIso(row.end_at),
    inReturn: row.in_return ? JSON.parse(row.in_return) : undefined,
    status: row.status,
    createdAt: dbTimeToIso(row.created_at),
    answeredAt: fromOptionalDbTime(row.answered_at)?.toISO() ?? undefined,
  };
}
