import { claimDueRows, fromDbTime, toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime, Duration } from 'luxon';
import { randomUUID } from 'node:crypto';

type DbCallRow = {
  readonly id: string;
  readonly hook_id: string;
  readonly alert_id: string;
  readonly action: string;
  readonly actor: string;
  readonly attempts: number;
  readonly next_attempt_at: number | string;
};

/** A call that somebody asked for by running an action. */
export type ActionCall = {
  readonly id: string;
  readonly hookId: string;
  readonly alertId: string;
  readonly action: string;
  /** Who ran it. */
  readonly actor: string;
  /** Attempts so far. */
  readonly attempts: number;
  readonly leaseEnd: DateTime;
};

/** Calls that are still to be made. */
export class ActionCallStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): ActionCallStore {
    return new ActionCallStore(knex);
  }

  transaction<T>(work: (tx: Knex.Transaction) => Promise<T>): Promise<T> {
    return this.#knex.transaction(work);
  }

  async plan(
    tx: Knex.Transaction,
    calls: readonly Pick<
      ActionCall,
      'hookId' | 'alertId' | 'action' | 'actor'
    >[],
    now: DateTime,
  ): Promise<void> {
    for (const { hookId, alertId, action, actor } of calls) {
      await tx('action_call').insert({
        id: randomUUID(),
        hook_id: hookId,
        alert_id: alertId,
        action,
        actor,
        attempts: 0,
        next_attempt_at: toDbTime(now),
        created_at: toDbTime(now),
      });
    }
  }

  async claimDue(options: {
    now: DateTime;
    lease: Duration;
    limit: number;
  }): Promise<readonly ActionCall[]> {
    const { rows } = await claimDueRows<DbCallRow>({
      ...options,
      knex: this.#knex,
      table: 'action_call',
      dueColumn: 'next_attempt_at',
    });
    return rows.map(row => ({
      id: row.id,
      hookId: row.hook_id,
      alertId: row.alert_id,
      action: row.action,
      actor: row.actor,
      attempts: row.attempts,
      leaseEnd: fromDbTime(row.next_attempt_at),
    }));
  }

  /** The next attempt, or never again; false when another worker has the call by now. */
  async finish(
    tx: Knex.Transaction,
    { id, attempts, leaseEnd }: ActionCall,
    again: DateTime | undefined,
  ): Promise<boolean> {
    const mine = tx('action_call').where({
      id,
      next_attempt_at: toDbTime(leaseEnd),
    });
    const count = await (again
      ? mine.update({
          attempts: attempts + 1,
          next_attempt_at: toDbTime(again),
        })
      : mine.delete());
    return count === 1;
  }
}
