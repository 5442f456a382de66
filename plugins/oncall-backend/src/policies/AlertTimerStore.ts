import { claimDueRows, fromDbTime, toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime, Duration } from 'luxon';
import { AlertTimer } from './AlertTimer';

type DbTimerRow = {
  readonly id: string;
  readonly alert_id: string;
  readonly kind: AlertTimer['kind'];
  readonly due_at: number | string;
  readonly policy: string;
  readonly every_ms: number | string | null;
  readonly left: number | null;
};

/** A timer with the alert that it belongs to. */
export type StoredTimer = AlertTimer & { readonly alertId: string };

/** What happens to alerts later. */
export class AlertTimerStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): AlertTimerStore {
    return new AlertTimerStore(knex);
  }

  /** What is still to come for an alert. */
  async listFor(alertId: string): Promise<readonly AlertTimer[]> {
    const rows: DbTimerRow[] = await this.#knex('alert_timer')
      .where({ alert_id: alertId })
      .orderBy('due_at');
    return rows.map(fromTimerRow);
  }

  /** `dueAt` of the answer is the end of the lease. */
  async claimDue(options: {
    now: DateTime;
    lease: Duration;
    limit: number;
  }): Promise<readonly StoredTimer[]> {
    const { rows } = await claimDueRows<DbTimerRow>({
      ...options,
      knex: this.#knex,
      table: 'alert_timer',
      dueColumn: 'due_at',
    });
    return rows.map(fromTimerRow);
  }

  /** The next time, or never again; false when somebody else has the timer by now. */
  async finish(
    tx: Knex.Transaction,
    { alertId, kind, dueAt }: StoredTimer,
    next: Pick<AlertTimer, 'dueAt' | 'again'> | undefined,
  ): Promise<boolean> {
    const mine = tx('alert_timer').where({
      id: `${alertId}/${kind}`,
      due_at: toDbTime(dueAt),
    });
    const count = await (next
      ? mine.update({
          due_at: toDbTime(next.dueAt),
          left: next.again?.left ?? null,
        })
      : mine.delete());
    return count === 1;
  }
}

export function toTimerRow(alertId: string, timer: AlertTimer): DbTimerRow {
  return {
    id: `${alertId}/${timer.kind}`,
    alert_id: alertId,
    kind: timer.kind,
    due_at: toDbTime(timer.dueAt),
    policy: timer.policy,
    every_ms: timer.again?.every.toMillis() ?? null,
    left: timer.again?.left ?? null,
  };
}

function fromTimerRow(row: DbTimerRow): StoredTimer {
  return {
    alertId: row.alert_id,
    kind: row.kind,
    dueAt: fromDbTime(row.due_at),
    policy: row.policy,
    again:
      row.every_ms === null
        ? undefined
        : {
            every: Duration.fromMillis(Number(row.every_ms)),
            left: row.left ?? 0,
          },
  };
}
