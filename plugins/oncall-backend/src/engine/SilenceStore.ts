import { toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';

/** An open alert that the engine is done with although nobody takes care. */
export type SilentAlert = {
  readonly alertId: string;
  readonly runToken: string;
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

  /** Open, unacknowledged, with neither a step nor a page to come, and not reported for this run. */
  async listUnreported(limit: number): Promise<readonly SilentAlert[]> {
    const rows = await this.#knex('alert')
      .where({ status: 'open', acknowledged: false })
      .whereNull('next_action_at')
      .whereNull('snoozed_until')
      .whereNotExists(query =>
        query
          .select('page.id')
          .from('page')
          .where('page.status', 'pending')
          .whereRaw('?? = ??', ['page.alert_id', 'alert.id']),
      )
      .whereNotExists(query =>
        query
          .select('silence_report.alert_id')
          .from('silence_report')
          .whereRaw('?? = ??', ['silence_report.alert_id', 'alert.id'])
          .whereRaw('?? = ??', ['silence_report.run_token', 'alert.run_token']),
      )
      .orderBy(['priority', 'updated_at'])
      .limit(limit)
      .select('id', 'run_token');
    return rows.map(row => ({
      alertId: row.id,
      runToken: row.run_token,
    }));
  }

  /** Open, unacknowledged, with no step to come, and nobody was paged in the present run; oldest first. */
  async listUnheard(
    afterTinyId: number,
    limit: number,
  ): Promise<readonly { readonly alertId: string; readonly tinyId: number }[]> {
    const rows = await this.#knex('alert')
      .where({ status: 'open', acknowledged: false })
      .whereNull('next_action_at')
      .whereNull('snoozed_until')
      .where('tiny_id', '>', afterTinyId)
      .whereNotExists(query =>
        query
          .select('page.id')
          .from('page')
          .whereRaw('?? = ??', ['page.alert_id', 'alert.id'])
          .whereRaw('?? = ??', ['page.run_token', 'alert.run_token']),
      )
      .orderBy('tiny_id')
      .limit(limit)
      .select('id', 'tiny_id');
    return rows.map(row => ({ alertId: row.id, tinyId: Number(row.tiny_id) }));
  }

  /** True for exactly one of all who report the same run. */
  async report(
    tx: Knex.Transaction,
    { alertId, runToken }: SilentAlert,
    now: DateTime,
  ): Promise<boolean> {
    const reported = await tx('silence_report')
      .insert({
        alert_id: alertId,
        run_token: runToken,
        reported_at: toDbTime(now),
      })
      .onConflict(['alert_id', 'run_token'])
      .ignore()
      .returning('alert_id');
    return reported.length === 1;
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
