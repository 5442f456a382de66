import { claimDueRows, fromDbTime, toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime, Duration } from 'luxon';
import { CancelledPages } from '../alerts/AlertWorkingSet';
import { DbPageRow, fromPageRow, toPageRow } from './pageRow';
import { PageLane, PRIORITIES, StoredPage } from './StoredPage';
import { OPEN } from '../alerts/openAlerts';
import { timeOrderedId } from '../timeOrderedId';

const PLANNED_ONCE = [
  'alert_id',
  'run_token',
  'round',
  'step',
  'person',
  'contact_method',
  'turn',
];

const CANCELLED = { status: 'cancelled', next_attempt_at: null } as const;

/** Pages that belong to this worker until the lease ends. */
export type ClaimedPages = {
  readonly pages: readonly StoredPage[];
  readonly leaseEnd: DateTime;
};

/** Processes may be set up differently: one that has the channel looks at least this often. */
const OTHERS_FIRST = Duration.fromObject({ seconds: 30 });

/** Nobody was there to plan what is overdue by this much. */
const OVERDUE = Duration.fromObject({ seconds: 10 });

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
    for (const chunk of chunksOf(pages)) {
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
   * Whether alerts of the lane are long overdue, as after an outage: then much more is about to be planned for the same
   * people.
   */
  async isCatchingUp(lane: PageLane, now: DateTime): Promise<boolean> {
    const overdue = await this.#knex('alert')
      .where('next_action_at', '<=', toDbTime(now.minus(OVERDUE)))
      .whereIn('priority', PRIORITIES[lane])
      .first('id');
    return overdue !== undefined;
  }

  /** Pages of other channels are left to processes that have them for a while, then taken too, to fail. */
  async claimDuePages(options: {
    lane: PageLane;
    /** What this process can send by; anything when absent. */
    channels?: readonly string[];
    /** Leaves pages alone that were planned after this. */
    plannedBefore?: DateTime;
    now: DateTime;
    lease: Duration;
    limit: number;
  }): Promise<ClaimedPages> {
    const { lane, channels, plannedBefore, ...claim } = options;
    const nobodyHasIt = toDbTime(claim.now.minus(OTHERS_FIRST));
    const { rows, leaseEnd } = await claimDueRows<DbPageRow>({
      ...claim,
      knex: this.#knex,
      table: 'page',
      dueColumn: 'next_attempt_at',
      where: query => {
        query.where({ lane });
        if (plannedBefore) {
          query.where('planned_at', '<=', toDbTime(plannedBefore));
        }
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

  /** Everything else that is due for the contact method of a page now belongs to the same worker. */
  async claimWith(
    tx: Knex.Transaction,
    page: StoredPage,
    { now, leaseEnd }: { now: DateTime; leaseEnd: DateTime },
  ): Promise<readonly StoredPage[]> {
    const rows: DbPageRow[] = await this.#dueFor(tx, page, now)
      .update({ next_attempt_at: toDbTime(leaseEnd) })
      .returning('*');
    return rows.map(fromPageRow);
  }

  /** Claimed pages wait until then, unless they were cancelled meanwhile. */
  async postpone(
    tx: Knex.Transaction,
    options: {
      claimed: readonly StoredPage[];
      leaseEnd: DateTime;
      until: DateTime;
    },
  ): Promise<void> {
    const { claimed, leaseEnd, until } = options;
    await tx('page')
      .whereIn(
        'id',
        claimed.map(({ id }) => id),
      )
      .where({ status: 'pending', next_attempt_at: toDbTime(leaseEnd) })
      .update({ next_attempt_at: toDbTime(until) });
  }

  /** Pages to the same contact method that nobody has claimed wait too: all of the lane, or those of some services. */
  async postponeDue(
    tx: Knex.Transaction,
    page: StoredPage,
    options: {
      services?: readonly (string | undefined)[];
      now: DateTime;
      until: DateTime;
    },
  ): Promise<void> {
    const { services, now, until } = options;
    const query = this.#dueFor(tx, page, now).where({ attempts: 0 });
    if (services) {
      query.whereIn(
        'alert_id',
        tx('alert')
          .select('id')
          .where(either => {
            for (const service of services) {
              either.orWhere({ service_ref: service ?? null });
            }
          }),
      );
    }
    await query.update({ next_attempt_at: toDbTime(until) });
  }

  #dueFor(tx: Knex.Transaction, page: StoredPage, now: DateTime) {
    return tx('page')
      .where({
        person: page.person,
        contact_method: page.contactMethod,
        lane: page.lane,
        status: 'pending',
      })
      .where('next_attempt_at', '<=', toDbTime(now));
  }

  /** As below, for one page alone. */
  async beginAttempt(pageId: string, leaseEnd: DateTime): Promise<boolean> {
    const begun = await this.#knex.transaction(tx =>
      this.beginAttempts(tx, [{ id: pageId }], leaseEnd),
    );
    return begun.size === 1;
  }

  /**
   * Counts an attempt to send pages in one message, which gets the id of the first. Left out are pages that are not this
   * worker's any more, and those whose run is over. While an attempt is under way there is no last error.
   *
   * @returns the ids of the pages whose attempt began
   */
  async beginAttempts(
    tx: Knex.Transaction,
    pages: readonly { readonly id: string }[],
    leaseEnd: DateTime,
  ): Promise<ReadonlySet<string>> {
    const ids = pages.map(({ id }) => id);
    const begun = new Set<string>();
    for (const chunk of chunksOf(ids)) {
      const rows: { id: string }[] = await tx('page')
        .whereIn('id', chunk)
        .where({ status: 'pending' })
        .where({ next_attempt_at: toDbTime(leaseEnd) })
        .whereExists(runThatAskedForIt)
        .update({
          attempts: tx.raw('?? + 1', ['attempts']),
          last_error: null,
          message_id: ids[0],
        })
        .returning('id');
      rows.forEach(({ id }) => begun.add(id));
    }
    return begun;
  }

  /** Cancels those pages whose run is over. */
  async cancelIfRunIsOver(pageIds: readonly string[]): Promise<void> {
    if (pageIds.length === 0) {
      return;
    }
    await this.#knex('page')
      .whereIn('id', [...pageIds])
      .where({ status: 'pending' })
      .whereNotExists(runThatAskedForIt)
      .update({ ...CANCELLED, last_error: 'The escalation has changed since' });
  }

  /** The same message again after a while, unless the run for which it was planned is over. */
  async planRepetition(
    tx: Knex.Transaction,
    page: StoredPage,
    now: DateTime,
  ): Promise<void> {
    const { repeatMinutes, turn = 0 } = page;
    if (!repeatMinutes) {
      return;
    }
    const goesOn = await tx('alert')
      .where({ id: page.alertId, run_token: page.runToken })
      .first('id');
    if (!goesOn) {
      return;
    }
    const at = now.plus({ minutes: repeatMinutes });
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
        how: `again after ${repeatMinutes} min`,
      },
    ]);
  }

  /** Pages that were cancelled while they were on their way did arrive, so they count as sent. */
  async markSent(
    tx: Knex.Transaction,
    pageIds: readonly string[],
    now: DateTime,
  ): Promise<void> {
    for (const chunk of chunksOf(pageIds)) {
      await tx('page')
        .whereIn('id', chunk)
        .update({
          status: 'sent',
          sent_at: toDbTime(now),
          next_attempt_at: null,
          last_error: null,
        });
    }
  }

  async markForRetry(
    pageIds: readonly string[],
    options: { nextAttemptAt: DateTime; error: string },
  ): Promise<void> {
    for (const chunk of chunksOf(pageIds)) {
      await this.#knex('page')
        .whereIn('id', chunk)
        .where({ status: 'pending' })
        .update({
          next_attempt_at: toDbTime(options.nextAttemptAt),
          last_error: options.error,
        });
    }
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

  /** Called in the transaction that ends a run, or in which somebody has seen the alert. Returns how many pages will not be sent. */
  async cancelPendingPages(
    tx: Knex.Transaction,
    { alertId, reason, keptForRun, person }: CancelledPages,
  ): Promise<number> {
    const pending = { alert_id: alertId, status: 'pending' };
    if (keptForRun) {
      await tx('page')
        .where({ ...pending, until_closed: true })
        .update({ run_token: keptForRun });
    }
    return tx('page')
      .where({ ...pending, ...(person && { person }) })
      .where(query => {
        if (keptForRun) {
          query.whereNot({ run_token: keptForRun });
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

  /** Alerts that are not closed and that paged the person, or that the person owns. */
  async listOpenAlertIdsOf(person: string): Promise<readonly string[]> {
    const rows = await this.#knex('alert')
      .whereRaw(OPEN)
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

  /** When the person was told of alerts that want an answer; a step that used several contact methods counts once. */
  async listTimesTold(
    person: string,
    since: DateTime,
  ): Promise<readonly DateTime[]> {
    const rows: { at: number | string }[] = await this.#knex('page')
      .where({ person, status: 'sent' })
      .where('planned_at', '>=', toDbTime(since))
      .groupBy(['alert_id', 'run_token', 'round', 'step'])
      .min({ at: 'sent_at' });
    return rows.map(({ at }) => fromDbTime(at));
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

function chunksOf<T>(items: readonly T[]): readonly T[][] {
  const count = Math.ceil(items.length / ROWS_PER_STATEMENT);
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * ROWS_PER_STATEMENT, (index + 1) * ROWS_PER_STATEMENT),
  );
}
