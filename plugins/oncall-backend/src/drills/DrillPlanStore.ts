import { claimDueRows, toDbTime } from '@muster/due-work';
import { DrillPlan } from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { DateTime, Duration } from 'luxon';
import { StoredDrillPlan } from './StoredDrillPlan';

type DbDrillPlanRow = {
  readonly id: string;
  readonly target_type: DrillPlan['target']['type'];
  readonly target_ref: string;
  readonly target_name: string;
  readonly every_weeks: number;
  readonly weekday: DrillPlan['weekday'];
  readonly time: string;
  readonly timezone: string;
  readonly first_day: string;
  readonly created_by: string;
};

/** SQL for drills that come again. */
export class DrillPlanStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): DrillPlanStore {
    return new DrillPlanStore(knex);
  }

  transaction<T>(work: (tx: Knex.Transaction) => Promise<T>): Promise<T> {
    return this.#knex.transaction(work);
  }

  async insert(
    plan: StoredDrillPlan,
    nextActionAt: DateTime,
    tx: Knex = this.#knex,
  ): Promise<void> {
    await tx('drill_plan').insert({
      id: plan.id,
      target_type: plan.target.type,
      target_ref: plan.target.ref,
      target_name: plan.target.name,
      every_weeks: plan.everyWeeks,
      weekday: plan.weekday,
      time: plan.time,
      timezone: plan.timezone,
      first_day: plan.firstDay,
      created_by: plan.createdBy,
      next_action_at: toDbTime(nextActionAt),
    });
  }

  /** In no order that means anything. */
  async list(): Promise<readonly StoredDrillPlan[]> {
    const rows: DbDrillPlanRow[] = await this.#knex('drill_plan').orderBy('id');
    return rows.map(fromRow);
  }

  async find(id: string): Promise<StoredDrillPlan | undefined> {
    const row: DbDrillPlanRow | undefined = await this.#knex('drill_plan')
      .where({ id })
      .first();
    return row && fromRow(row);
  }

  async delete(tx: Knex.Transaction, id: string): Promise<void> {
    await tx('drill_plan').where({ id }).delete();
  }

  async claimDue(options: {
    now: DateTime;
    lease: Duration;
    limit: number;
  }): Promise<{
    readonly plans: readonly StoredDrillPlan[];
    readonly leaseEnd: DateTime;
  }> {
    const { rows, leaseEnd } = await claimDueRows<DbDrillPlanRow>({
      ...options,
      knex: this.#knex,
      table: 'drill_plan',
      dueColumn: 'next_action_at',
    });
    return { plans: rows.map(fromRow), leaseEnd };
  }

  /** Waits for the next occasion if nobody else has claimed the plan since. */
  async wait(
    id: string,
    { leaseEnd, until }: { leaseEnd: DateTime; until: DateTime },
  ): Promise<void> {
    await this.#knex('drill_plan')
      .where({ id, next_action_at: toDbTime(leaseEnd) })
      .update({ next_action_at: toDbTime(until) });
  }
}

function fromRow(row: DbDrillPlanRow): StoredDrillPlan {
  return {
    id: row.id,
    target: {
      type: row.target_type,
      ref: row.target_ref,
      name: row.target_name,
    },
    everyWeeks: row.every_weeks,
    weekday: row.weekday,
    time: row.time,
    timezone: row.timezone,
    firstDay: row.first_day,
    createdBy: row.created_by,
  };
}
