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
import { toNoticeRow } from './alertNoticeRow';

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

type Claim = {
  readonly now: DateTime;
  readonly lease: Duration;
  readonly limit: number;
};

/** News of alerts, until there are messages about them. */
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
