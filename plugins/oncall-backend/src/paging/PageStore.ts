import { toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { CancelledPages } from '../alerts/AlertWorkingSet';
import { TURNS_PER_STEP } from '../people/planNotification';
import { timeOrderedId } from '../timeOrderedId';
import { inChunks } from './inChunks';
import { isRepetition } from './isRepetition';
import { CANCELLED, DbPageRow, fromPageRow, toPageRow } from './pageRow';
import { endEarlierRepetitions, isRepeatedByLater } from './repeatedSteps';
import { StoredPage } from './StoredPage';

const PLANNED_ONCE = [
  'alert_id',
  'run_token',
  'round',
  'step',
  'person',
  'contact_method',
  'turn',
];

/** Pages: what was planned, what was sent, what failed. */
export class PageStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): PageStore {
    return new PageStore(knex);
  }

  /** Writes pages; those that were planned before are left as they are. Returns how many are new. */
  async insertPlanned(
    tx: Knex.Transaction,
    pages: readonly StoredPage[],
  ): Promise<number> {
    let inserted = 0;
    for (const chunk of inChunks(pages)) {
      const rows = await tx('page')
        .insert(chunk.map(toPageRow))
        .onConflict(PLANNED_ONCE)
        .ignore()
        .returning('id');
      inserted += rows.length;
    }
    return inserted;
  }

  /**
   * The same message again at `at`, unless the run for which it was planned is over or somebody takes care. Of the steps that
   * told a person by the same contact method only the last goes on.
   *
   * @param options - `sent` are the ids of pages that have just been sent, this one among them
   */
  async planRepetition(
    tx: Knex.Transaction,
    page: StoredPage,
    options: {
      at: DateTime;
      how?: string;
      sent: readonly string[];
      now: DateTime;
    },
  ): Promise<void> {
    const { at, how, sent, now } = options;
    const { turn = 0 } = page;
    const goesOn = await tx('alert')
      .where({ id: page.alertId, run_token: page.runToken })
      .whereNull('acknowledged_at')
      .first('id');
    if (!goesOn || (await isRepeatedByLater(tx, page, sent))) {
      return;
    }
    if (!isRepetition(page)) {
      await endEarlierRepetitions(tx, page);
    }
    const { lastError, sentAt, ...same } = page;
    await this.insertPlanned(tx, [
      {
        ...same,
        id: timeOrderedId(),
        turn: turn + 1,
        status: 'pending',
        attempts: 0,
        plannedAt: new Date(now.toMillis()).toISOString(),
        nextAttemptAt: new Date(at.toMillis()).toISOString(),
        how,
      },
    ]);
  }

  /** Pages of the same person for the same step of the same run, this one included; an acknowledgement changes the run. */
  async listSiblings(
    tx: Knex.Transaction,
    page: StoredPage,
  ): Promise<readonly StoredPage[]> {
    const rows: DbPageRow[] = await tx('page').where({
      alert_id: page.alertId,
      run_token: tx('page').select('run_token').where({ id: page.id }),
      round: page.round,
      step: page.step,
      person: page.person,
    });
    return rows.map(fromPageRow);
  }

  /** Pages that wait are tried now. One that is being sent was attempted and has no last error. */
  async hasten(
    tx: Knex.Transaction,
    pageIds: readonly string[],
    now: DateTime,
  ): Promise<void> {
    await tx('page')
      .whereIn('id', [...pageIds])
      .where({ status: 'pending' })
      .where('next_attempt_at', '>', toDbTime(now))
      .where(waiting =>
        waiting.where({ attempts: 0 }).orWhereNotNull('last_error'),
      )
      .update({ next_attempt_at: toDbTime(now) });
  }

  /** Called in the transaction that ends a run, or in which somebody has seen the alert. Returns how many pages will not be sent. */
  async cancelPendingPages(
    tx: Knex.Transaction,
    { alertId, reason, kept, person }: CancelledPages,
  ): Promise<number> {
    const pending = { alert_id: alertId, status: 'pending' };
    if (kept) {
      await tx('page')
        .where({ ...pending, run_token: kept.fromRun, until_closed: true })
        .whereNot({ person: kept.takesCare })
        // Repetitions are for those whom nobody has answered.
        .whereRaw('?? % ? = 0', ['turn', TURNS_PER_STEP])
        .update({ run_token: kept.forRun });
    }
    return tx('page')
      .where({ ...pending, ...(person && { person }) })
      .where(query => {
        if (kept) {
          query.whereNot({ run_token: kept.forRun });
        }
      })
      .update({ ...CANCELLED, last_error: reason });
  }

  /** All that was in one message. */
  async listOfMessage(messageId: string): Promise<readonly StoredPage[]> {
    const rows: DbPageRow[] = await this.#knex('page').where({
      message_id: messageId,
    });
    return rows.map(fromPageRow);
  }

  /** In the order in which they were planned. */
  async listForAlerts(
    alertIds: readonly string[],
  ): Promise<readonly StoredPage[]> {
    const rows: DbPageRow[] = await this.#knex('page')
      .whereIn('alert_id', [...alertIds])
      .orderBy(['planned_at', 'round', 'step', 'person', 'channel']);
    return rows.map(fromPageRow);
  }

  /** Removes what was planned in the moment in which its alert was deleted, and would be due again and again. */
  async deleteOrphans(): Promise<number> {
    return this.#knex('page')
      .whereNotNull('next_attempt_at')
      .whereNotExists(query =>
        query
          .select('id')
          .from('alert')
          .whereRaw('?? = ??', ['alert.id', 'page.alert_id']),
      )
      .delete();
  }
}
