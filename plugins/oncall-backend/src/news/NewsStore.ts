import {
  claimDueRows,
  fromDbTime,
  insertRows,
  toDbTime,
} from '@muster/due-work';
import { NotificationAction } from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { DateTime, Duration } from 'luxon';
import { AlertNews } from './AlertNews';
import { AlertNotice } from './AlertNotice';

type DbNewsRow = {
  readonly id: string;
  readonly alert_id: string;
  readonly action: NotificationAction;
  readonly actor: string | null;
  readonly owner: string | null;
  readonly text: string | null;
  readonly at: number | string;
  readonly next_attempt_at: number | string;
};

type DbNoticeRow = {
  readonly id: string;
  readonly alert_id: string;
  readonly person: string;
  readonly contact_method: string;
  readonly channel: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly status: 'pending' | 'sent' | 'failed';
  readonly attempts: number;
  readonly planned_at: number | string;
  readonly next_attempt_at: number | string | null;
};

type Claim = {
  readonly now: DateTime;
  readonly lease: Duration;
  readonly limit: number;
};

/** News of alerts, and the messages about them. */
export class NewsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): NewsStore {
    return new NewsStore(knex);
  }

  /** Part of the transaction that changes the alerts. */
  async insertNews(
    tx: Knex.Transaction,
    news: readonly AlertNews[],
  ): Promise<void> {
    await insertRows(tx, 'alert_news', news.map(toNewsRow));
  }

  async claimNews(claim: Claim): Promise<readonly AlertNews[]> {
    const { rows } = await claimDueRows<DbNewsRow>({
      ...claim,
      knex: this.#knex,
      table: 'alert_news',
      dueColumn: 'next_attempt_at',
    });
    return rows.map(fromNewsRow);
  }

  /** The messages instead of the news; nothing when another worker was first. */
  async finishNews(
    newsId: string,
    notices: readonly AlertNotice[],
  ): Promise<void> {
    await this.#knex.transaction(async tx => {
      const finished = await tx('alert_news').where({ id: newsId }).delete();
      if (finished === 1) {
        await insertRows(tx, 'alert_notice', notices.map(toNoticeRow));
      }
    });
  }

  async claimNotices(claim: Claim): Promise<readonly AlertNotice[]> {
    const { rows } = await claimDueRows<DbNoticeRow>({
      ...claim,
      knex: this.#knex,
      table: 'alert_notice',
      dueColumn: 'next_attempt_at',
    });
    return rows.map(fromNoticeRow);
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

  async deleteNoticesBefore(bound: DateTime): Promise<void> {
    await this.#knex('alert_notice')
      .where('planned_at', '<', toDbTime(bound))
      .whereNull('next_attempt_at')
      .delete();
  }
}

function toNewsRow(news: AlertNews): DbNewsRow {
  return {
    id: news.id,
    alert_id: news.alertId,
    action: news.action,
    actor: news.actor ?? null,
    owner: news.owner ?? null,
    text: news.text ?? null,
    at: toDbTime(news.at),
    next_attempt_at: toDbTime(news.at),
  };
}

function fromNewsRow(row: DbNewsRow): AlertNews {
  return {
    id: row.id,
    alertId: row.alert_id,
    action: row.action,
    actor: row.actor ?? undefined,
    owner: row.owner ?? undefined,
    text: row.text ?? undefined,
    at: fromDbTime(row.at),
  };
}

function toNoticeRow(notice: AlertNotice): DbNoticeRow {
  return {
    id: notice.id,
    alert_id: notice.alertId,
    person: notice.person,
    contact_method: notice.contactMethod,
    channel: notice.channel,
    to: notice.to,
    subject: notice.subject,
    text: notice.text,
    status: 'pending',
    attempts: notice.attempts,
    planned_at: toDbTime(notice.plannedAt),
    next_attempt_at: toDbTime(notice.nextAttemptAt),
  };
}

function fromNoticeRow(row: DbNoticeRow): AlertNotice {
  return {
    id: row.id,
    alertId: row.alert_id,
    person: row.person,
    contactMethod: row.contact_method,
    channel: row.channel,
    to: row.to,
    subject: row.subject,
    text: row.text,
    attempts: row.attempts,
    plannedAt: fromDbTime(row.planned_at),
    nextAttemptAt: fromDbTime(row.next_attempt_at ?? 0),
  };
}
