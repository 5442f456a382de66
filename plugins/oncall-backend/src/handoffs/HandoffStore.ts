import { claimDueRows, fromDbTime, toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime, Duration } from 'luxon';
import { HandoffNotice } from './HandoffNotice';

type DbNoticeRow = {
  readonly id: string;
  readonly person: string;
  readonly schedule_id: string;
  readonly action: HandoffNotice['action'];
  readonly boundary: number | string;
  readonly minutes_before: number;
  readonly contact_method: string;
  readonly channel: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attempts: number;
  readonly next_attempt_at: number | string | null;
};

const ONCE = [
  'person',
  'schedule_id',
  'action',
  'boundary',
  'minutes_before',
  'contact_method',
];

/** Notices about handoffs: planned, sent, given up. */
export class HandoffStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): HandoffStore {
    return new HandoffStore(knex);
  }

  /** Those that were planned before are left as they are. Returns how many are new. */
  async insertPlanned(notices: readonly HandoffNotice[]): Promise<number> {
    let inserted = 0;
    for (const notice of notices) {
      const rows = await this.#knex('handoff_notice')
        .insert(toRow(notice))
        .onConflict(ONCE)
        .ignore()
        .returning('id');
      inserted += rows.length;
    }
    return inserted;
  }

  async claimDue(options: {
    now: DateTime;
    lease: Duration;
    limit: number;
  }): Promise<readonly HandoffNotice[]> {
    const { rows } = await claimDueRows<DbNoticeRow>({
      ...options,
      knex: this.#knex,
      table: 'handoff_notice',
      dueColumn: 'next_attempt_at',
    });
    return rows.map(fromRow);
  }

  /** With `again` it is tried once more then; otherwise it is over. */
  async record(
    id: string,
    result: {
      status: 'sent' | 'pending' | 'failed';
      error?: string;
      again?: DateTime;
    },
  ): Promise<void> {
    const { status, error, again } = result;
    await this.#knex('handoff_notice')
      .where({ id })
      .update({
        status,
        last_error: error ?? null,
        next_attempt_at: again ? toDbTime(again) : null,
        attempts: this.#knex.raw('?? + 1', ['attempts']),
      });
  }

  /** As if it had never been planned. */
  async delete(id: string): Promise<void> {
    await this.#knex('handoff_notice').where({ id }).delete();
  }

  async deleteBefore(bound: DateTime): Promise<number> {
    return this.#knex('handoff_notice')
      .where('boundary', '<', toDbTime(bound))
      .delete();
  }
}

function toRow(notice: HandoffNotice): DbNoticeRow & { status: string } {
  return {
    id: notice.id,
    person: notice.person,
    schedule_id: notice.scheduleId,
    action: notice.action,
    boundary: toDbTime(notice.boundary),
    minutes_before: notice.minutesBefore,
    contact_method: notice.contactMethod,
    channel: notice.channel,
    to: notice.to,
    subject: notice.subject,
    text: notice.text,
    status: 'pending',
    attempts: notice.attempts,
    next_attempt_at: toDbTime(notice.nextAttemptAt),
  };
}

function fromRow(row: DbNoticeRow): HandoffNotice {
  return {
    id: row.id,
    person: row.person,
    scheduleId: row.schedule_id,
    action: row.action,
    boundary: fromDbTime(row.boundary),
    minutesBefore: row.minutes_before,
    contactMethod: row.contact_method,
    channel: row.channel,
    to: row.to,
    subject: row.subject,
    text: row.text,
    attempts: row.attempts,
    nextAttemptAt: fromDbTime(row.next_attempt_at ?? 0),
  };
}
