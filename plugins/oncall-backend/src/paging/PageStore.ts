import { claimDueRows, toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime, Duration } from 'luxon';
import { CancelledPages } from '../alerts/AlertWorkingSet';
import { DbPageRow, fromPageRow, toPageRow } from './pageRow';
import { PageLane, StoredPage } from './StoredPage';

const PLANNED_ONCE = [
  'alert_id',
  'run_token',
  'round',
  'step',
  'person',
  'contact_method',
];

const CANCELLED = { status: 'cancelled', next_attempt_at: null } as const;

/** Pages that belong to this worker until the lease ends. */
export type ClaimedPages = {
  readonly pages: readonly StoredPage[];
  readonly leaseEnd: DateTime;
};

/** Processes may be set up differently: one that has the channel looks at least this often. */
const OTHERS_FIRST = Duration.fromObject({ seconds: 30 });

const ROWS_PER_STATEMENT = 200;

const OPEN_ALERTS_OF_PERSON = 100;

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
    for (let from = 0; from < pages.length; from += ROWS_PER_STATEMENT) {
      const rows = await tx('page')
        .insert(pages.slice(from, from + ROWS_PER_STATEMENT).map(toPageRow))
        .onConflict(PLANNED_ONCE)
        .ignore()
        .returning('id');
      inserted += rows.length;
    }
    return inserted;
  }

  /** Pages of other channels are left to processes that have them for a while, then taken too, to fail. */
  async claimDuePages(options: {
    lane: PageLane;
    /** What this process can send by; anything when absent. */
    channels?: readonly string[];
    now: DateTime;
    lease: Duration;
    limit: number;
  }): Promise<ClaimedPages> {
    const { lane, channels, ...claim } = options;
    const nobodyHasIt = toDbTime(claim.now.minus(OTHERS_FIRST));
    const { rows, leaseEnd } = await claimDueRows<DbPageRow>({
      ...claim,
      knex: this.#knex,
      table: 'page',
      dueColumn: 'next_attempt_at',
      where: query => {
        query.where({ lane });
        if (channels) {
          query.where(mine =>
            mine
              .whereIn('channel', [...channels])
              .orWhere('next_attempt_at', '<=', nobodyHasIt),
          );
        }
      },
    });
    return { pages: rows.map(fromPageRow), leaseEnd };
  }

  /**
   * Counts an attempt, if the page is still this worker's and the run that asked for it still goes on. While an attempt
   * is under way there is no last error.
   */
  async beginAttempt(pageId: string, leaseEnd: DateTime): Promise<boolean> {
    const begun = await this.#knex('page')
      .where({ id: pageId, status: 'pending' })
      .where({ next_attempt_at: toDbTime(leaseEnd) })
      .whereExists(runThatAskedForIt)
      .update({
        attempts: this.#knex.raw('?? + 1', ['attempts']),
        last_error: null,
      });
    return begun === 1;
  }

  /** Cancels a page whose run is over; no-op while the run goes on. */
  async cancelIfRunIsOver(pageId: string): Promise<void> {
    await this.#knex('page')
      .where({ id: pageId, status: 'pending' })
      .whereNotExists(runThatAskedForIt)
      .update({ ...CANCELLED, last_error: 'The escalation has changed since' });
  }

  /** A page that was cancelled while it was on its way did arrive, so it counts as sent. */
  async markSent(
    tx: Knex.Transaction,
    pageId: string,
    now: DateTime,
  ): Promise<void> {
    await tx('page')
      .where({ id: pageId })
      .update({
        status: 'sent',
        sent_at: toDbTime(now),
        next_attempt_at: null,
        last_error: null,
      });
  }

  async markForRetry(
    pageId: string,
    options: { nextAttemptAt: DateTime; error: string },
  ): Promise<void> {
    await this.#knex('page')
      .where({ id: pageId, status: 'pending' })
      .update({
        next_attempt_at: toDbTime(options.nextAttemptAt),
        last_error: options.error,
      });
  }

  /** False when it was cancelled meanwhile, so that its failure does not matter. */
  async markFailed(
    tx: Knex.Transaction,
    pageId: string,
    error: string,
  ): Promise<boolean> {
    const failed = await tx('page')
      .where({ id: pageId, status: 'pending' })
      .update({ status: 'failed', next_attempt_at: null, last_error: error });
    return failed === 1;
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

  /** Called in the transaction that acknowledges, closes or snoozes an alert. Returns how many pages will not be sent. */
  async cancelPendingPages(
    tx: Knex.Transaction,
    { alertId, reason, keptForRun }: CancelledPages,
  ): Promise<number> {
    const pending = { alert_id: alertId, status: 'pending' };
    if (keptForRun) {
      await tx('page')
        .where({ ...pending, until_closed: true })
        .update({ run_token: keptForRun });
    }
    return tx('page')
      .where(pending)
      .where(query => {
        if (keptForRun) {
          query.whereNot({ run_token: keptForRun });
        }
      })
      .update({ ...CANCELLED, last_error: reason });
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

  async listForRun(
    alertId: string,
    runToken: string,
  ): Promise<readonly StoredPage[]> {
    const rows: DbPageRow[] = await this.#knex('page').where({
      alert_id: alertId,
      run_token: runToken,
    });
    return rows.map(fromPageRow);
  }

  /** Alerts that are not closed and that paged the person, or that the person owns. */
  async listOpenAlertIdsOf(person: string): Promise<readonly string[]> {
    const rows = await this.#knex('alert')
      .where({ status: 'open' })
      .where(either =>
        either
          .where({ owner: person })
          .orWhereIn(
            'id',
            this.#knex('page').select('alert_id').where({ person }),
          ),
      )
      .orderBy(['priority', 'created_at'])
      .limit(OPEN_ALERTS_OF_PERSON)
      .select('id');
    return rows.map(row => row.id);
  }

  /** Removes what belongs to alerts that no longer exist. */
  async deleteOrphans(): Promise<number> {
    return this.#knex('page')
      .whereNotExists(query =>
        query
          .select('id')
          .from('alert')
          .whereRaw('?? = ??', ['alert.id', 'page.alert_id']),
      )
      .delete();
  }
}

function runThatAskedForIt(query: Knex.QueryBuilder) {
  query
    .select('alert.id')
    .from('alert')
    .whereRaw('?? = ??', ['alert.id', 'page.alert_id'])
    .whereRaw('?? = ??', ['alert.run_token', 'page.run_token']);
}
