import { claimDueRows, fromDbTime, toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime, Duration } from 'luxon';
import { AlertNotice } from './AlertNotice';
import { DbNoticeRow, fromNoticeRow } from './alertNoticeRow';

type Claim = {
  readonly now: DateTime;
  readonly lease: Duration;
  readonly limit: number;
};

/** Messages about the news of alerts: claimed, then sent or not. */
export class AlertNoticeStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): AlertNoticeStore {
    return new AlertNoticeStore(knex);
  }

  async claimDue(claim: Claim): Promise<readonly AlertNotice[]> {
    const { rows } = await claimDueRows<DbNoticeRow>({
      ...claim,
      knex: this.#knex,
      table: 'alert_notice',
      dueColumn: 'next_attempt_at',
    });
    return rows.map(fromNoticeRow);
  }

  /** What is to be sent to the person later. */
  async listWaitingOf(
    person: string,
    now: DateTime,
  ): Promise<readonly AlertNotice[]> {
    const rows: DbNoticeRow[] = await this.#knex('alert_notice')
      .where({ person })
      .where('next_attempt_at', '>', toDbTime(now));
    return rows.map(fromNoticeRow);
  }

  /** Gives it another moment, unless something happened to it meanwhile. */
  async move(
    id: string,
    { from, to }: { readonly from: DateTime; readonly to: DateTime },
  ): Promise<void> {
    await this.#knex('alert_notice')
      .where({ id, next_attempt_at: toDbTime(from) })
      .update({ next_attempt_at: toDbTime(to) });
  }

  async lastSentAt({
    person,
    contactMethod,
  }: AlertNotice): Promise<DateTime | undefined> {
    const row = await this.#knex('alert_notice')
      .where({ person, contact_method: contactMethod })
      .max({ at: 'sent_at' })
      .first();
    return row?.at ? fromDbTime(row.at) : undefined;
  }

  async postpone(ids: readonly string[], until: DateTime): Promise<void> {
    await this.#knex('alert_notice')
      .whereIn('id', [...ids])
      .update({ next_attempt_at: toDbTime(until) });
  }

  async markSent(ids: readonly string[], now: DateTime): Promise<void> {
    await this.#knex('alert_notice')
      .whereIn('id', [...ids])
      .update({
        status: 'sent',
        sent_at: toDbTime(now),
        next_attempt_at: null,
        last_error: null,
      });
  }

  /** With `again` it is tried once more then; otherwise it is given up. */
  async markFailed(
    ids: readonly string[],
    { error, again }: { readonly error: string; readonly again?: DateTime },
  ): Promise<void> {
    await this.#knex('alert_notice')
      .whereIn('id', [...ids])
      .update({
        status: again ? 'pending' : 'failed',
        last_error: error,
        next_attempt_at: again ? toDbTime(again) : null,
        attempts: this.#knex.raw('?? + 1', ['attempts']),
      });
  }

  async deleteBefore(bound: DateTime): Promise<void> {
    await this.#knex('alert_notice')
      .where('planned_at', '<', toDbTime(bound))
      .whereNull('next_attempt_at')
      .delete();
  }
}
