import {
  claimDueRows,
  fromDbTime,
  fromOptionalDbTime,
  toDbTime,
  toOptionalDbTime,
} from '@muster/due-work';
import { Drill } from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { DateTime, Duration } from 'luxon';
import { StoredDrill } from './StoredDrill';

type DbDrillRow = {
  readonly id: string;
  readonly target_type: Drill['target']['type'];
  readonly target_ref: string;
  readonly target_name: string;
  readonly requested_by: string;
  readonly plan_id: string | null;
  readonly starts_at: number | string;
  readonly begun_at: number | string | null;
  readonly ended_at: number | string | null;
};

/** Drills that belong to this worker until the lease ends. */
export type ClaimedDrills = {
  readonly drills: readonly StoredDrill[];
  readonly leaseEnd: DateTime;
};

/** SQL for drills. */
export class DrillStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): DrillStore {
    return new DrillStore(knex);
  }

  transaction<T>(work: (tx: Knex.Transaction) => Promise<T>): Promise<T> {
    return this.#knex.transaction(work);
  }

  /** Does nothing when the plan has made its drill for this moment already. */
  async insert(drill: StoredDrill, tx: Knex = this.#knex): Promise<void> {
    await tx('drill')
      .insert({
        id: drill.id,
        target_type: drill.target.type,
        target_ref: drill.target.ref,
        target_name: drill.target.name,
        requested_by: drill.requestedBy,
        plan_id: drill.planId,
        starts_at: toDbTime(drill.startsAt),
        next_action_at: toDbTime(drill.startsAt),
      })
      .onConflict(['plan_id', 'starts_at'])
      .ignore();
  }

  /** The newest first. */
  async list(
    limit: number,
    /** References of what was drilled; everything when absent. */
    targets?: readonly string[],
  ): Promise<readonly StoredDrill[]> {
    const rows: DbDrillRow[] = await this.#knex('drill')
      .where(those => targets && those.whereIn('target_ref', [...targets]))
      .orderBy([
        { column: 'starts_at', order: 'desc' },
        { column: 'id', order: 'asc' },
      ])
      .limit(limit);
    return rows.map(fromRow);
  }

  /** How many of the drills that a person started by hand are not over. */
  async countUnfinished(requestedBy: string): Promise<number> {
    const row = await this.#knex('drill')
      .where({ requested_by: requestedBy, plan_id: null, ended_at: null })
      .count({ count: '*' })
      .first();
    return Number(row?.count ?? 0);
  }

  async claimDue(options: {
    now: DateTime;
    lease: Duration;
    limit: number;
  }): Promise<ClaimedDrills> {
    const { rows, leaseEnd } = await claimDueRows<DbDrillRow>({
      ...options,
      knex: this.#knex,
      table: 'drill',
      dueColumn: 'next_action_at',
    });
    return { drills: rows.map(fromRow), leaseEnd };
  }

  /** Writes where the drill stands if nobody else has claimed it since. */
  async save(
    drill: StoredDrill,
    options: { leaseEnd: DateTime; nextActionAt: DateTime | undefined },
  ): Promise<void> {
    await this.#knex('drill')
      .where({ id: drill.id, next_action_at: toDbTime(options.leaseEnd) })
      .update({
        begun_at: toOptionalDbTime(drill.begunAt),
        ended_at: toOptionalDbTime(drill.endedAt),
        next_action_at: toOptionalDbTime(options.nextActionAt),
      });
  }
}

function fromRow(row: DbDrillRow): StoredDrill {
  return {
    id: row.id,
    target: {
      type: row.target_type,
      ref: row.target_ref,
      name: row.target_name,
    },
    requestedBy: row.requested_by,
    planId: row.plan_id ?? undefined,
    startsAt: fromDbTime(row.starts_at),
    begunAt: fromOptionalDbTime(row.begun_at),
    endedAt: fromOptionalDbTime(row.ended_at),
  };
}
