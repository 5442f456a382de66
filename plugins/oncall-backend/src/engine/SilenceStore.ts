import { toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { OPEN } from '../alerts/openAlerts';

const PENDING_PAGE = `select 1 from page where alert_id = alert.id and status = 'pending'`;

const PAGE_OF_RUN = `select 1 from page where alert_id = alert.id and run_token = alert.run_token`;

const REPORT_OF_RUN = `select 1 from silence_report where alert_id = alert.id and run_token = alert.run_token`;

/** An open alert that the engine is done with although nobody takes care. */
export type SilentAlert = {
  readonly alertId: string;
  readonly runToken: string;
};

/** An open, unacknowledged alert with no step to come, and what is known about its present run. */
export type IdleAlert = SilentAlert & {
  /** Nobody was paged, not even without success. */
  readonly isUnheard: boolean;
  /** No page is to come, nobody was told lately, and it was not reported. */
  readonly isUnreported: boolean;
  /** Milliseconds; with `tinyId` its place among all. */
  readonly createdAt: number;
  readonly tinyId: number;
};

/** Which alerts nobody will be paged for, and which of them were reported. */
export class SilenceStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): SilenceStore {
    return new SilenceStore(knex);
  }

  /**
   * The next idle alerts, oldest first. It reads no more than it returns, so that each look takes the same time however
   * many there are.
   *
   * @param toldSince - Whoever was told since may still acknowledge.
   */
  async listIdle(
    after: IdleAlert | undefined,
    { toldSince, limit }: { toldSince: DateTime; limit: number },
  ): Promise<readonly IdleAlert[]> {
    const knexQuery = this.#knex('alert')
      .whereRaw(OPEN)
      .where({ acknowledged: false })
      .whereNull('next_action_at')
      .whereNull('snoozed_until')
      .orderBy(['created_at', 'tiny_id'])
      .limit(limit)
      .select('id', 'run_token', 'created_at', 'tiny_id', {
        heard: this.#knex.raw(isThere(PAGE_OF_RUN)),
        waiting: this.#knex.raw(isThere(PENDING_PAGE)),
        told: this.#knex.raw(isThere(`${PAGE_OF_RUN} and sent_at > ?`), [
          toDbTime(toldSince),
        ]),
        reported: this.#knex.raw(isThere(REPORT_OF_RUN)),
      });
    if (after) {
      const { createdAt, tinyId } = after;
      knexQuery.whereRaw('(created_at, tiny_id) > (?, ?)', [createdAt, tinyId]);
    }
    const rows: DbIdleRow[] = await knexQuery;
    return rows.map(row => ({
      alertId: row.id,
      runToken: row.run_token,
      isUnheard: !row.heard,
      isUnreported: !row.waiting && !row.told && !row.reported,
      createdAt: Number(row.created_at),
      tinyId: Number(row.tiny_id),
    }));
  }

  /**
   * The ids of those alerts that still are silent in the same run, which nobody else has reported: each run is reported once.
   * Whoever acknowledges one meanwhile waits for the report or wins before it.
   */
  async report(
    tx: Knex.Transaction,
    silent: readonly SilentAlert[],
    now: DateTime,
  ): Promise<readonly string[]> {
    const runs = new Map(silent.map(one => [one.alertId, one.runToken]));
    const idle: Pick<DbIdleRow, 'id' | 'run_token'>[] = await tx('alert')
      .whereIn('id', [...runs.keys()])
      .whereRaw(OPEN)
      .where({ acknowledged: false })
      .whereNull('next_action_at')
      .whereNull('snoozed_until')
      .orderBy('tiny_id')
      .forUpdate()
      .select('id', 'run_token');
    const rows = idle
      .filter(({ id, run_token: token }) => runs.get(id) === token)
      .map(({ id, run_token }) => ({
        alert_id: id,
        run_token,
        reported_at: toDbTime(now),
      }));
    if (rows.length === 0) {
      return [];
    }
    const reported = await tx('silence_report')
      .insert(rows)
      .onConflict(['alert_id', 'run_token'])
      .ignore()
      .returning('alert_id');
    return reported.map(row => row.alert_id);
  }

  /** Those of alerts that are drills, which have the ids of their alerts. */
  async drillsAmong(alertIds: readonly string[]): Promise<ReadonlySet<string>> {
    const ids: string[] = await this.#knex('drill')
      .whereIn('id', [...alertIds])
      .pluck('id');
    return new Set(ids);
  }

  async deleteReportedBefore(bound: DateTime): Promise<number> {
    return this.#knex('silence_report')
      .where('reported_at', '<', toDbTime(bound))
      .whereNotExists(query =>
        query
          .select('alert.id')
          .from('alert')
          .where('alert.status', 'open')
          .whereRaw('?? = ??', ['alert.id', 'silence_report.alert_id']),
      )
      .delete();
  }
}

/** PostgreSQL would answer `exists` for all idle alerts at once, and read every page for that. */
function isThere(question: string): string {
  return `(${question} limit 1) is not null`;
}

/** SQLite says 0 or 1. */
type DbFlag = boolean | number;

type DbIdleRow = {
  readonly id: string;
  readonly run_token: string;
  readonly created_at: number | string;
  readonly tiny_id: number | string;
  readonly heard: DbFlag;
  readonly waiting: DbFlag;
  readonly told: DbFlag;
  readonly reported: DbFlag;
};
