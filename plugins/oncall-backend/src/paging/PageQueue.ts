import {
  claimDueRows,
  TableRows,
  toDbTime,
  unflushedStatement,
  unflushedUpdate,
} from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime, Duration } from 'luxon';
import { inChunks } from './inChunks';
import { CANCELLED, DbPageRow, fromPageRow } from './pageRow';
import { PageLane, PRIORITIES, StoredPage } from './StoredPage';

/** Pages that belong to this worker until the lease ends. */
export type ClaimedPages = {
  readonly pages: readonly StoredPage[];
  readonly leaseEnd: DateTime;
};

/** Processes may be set up differently: one that has the channel looks at least this often. */
const OTHERS_FIRST = Duration.fromObject({ seconds: 30 });

/** Nobody was there to plan what is overdue by this much. */
const OVERDUE = Duration.fromObject({ seconds: 10 });

/** Pages on their way: claimed, begun, then sent or not. */
export class PageQueue {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): PageQueue {
    return new PageQueue(knex);
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

  /** Claimed pages are due again, unless they were cancelled meanwhile. */
  async putBack(
    claimed: readonly StoredPage[],
    { leaseEnd, now }: { leaseEnd: DateTime; now: DateTime },
  ): Promise<void> {
    const options = { claimed, leaseEnd, until: now };
    await this.#knex.transaction(tx => this.postpone(tx, options));
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

  /**
   * Counts an attempt to send pages. Left out are pages that are not this worker's any more, and those whose run is over.
   * While an attempt is under way there is no last error.
   *
   * @param messageId - The message that they share
   * @returns the ids of the pages whose attempt began
   */
  async beginAttempts(
    tx: Knex.Transaction,
    pages: readonly { readonly id: string }[],
    { leaseEnd, messageId }: { leaseEnd: DateTime; messageId: string },
  ): Promise<ReadonlySet<string>> {
    const begun = new Set<string>();
    for (const chunk of inChunks(pages)) {
      const rows = await this.#beginning(tx, chunk, { leaseEnd, messageId });
      rows.forEach(({ id }: { id: string }) => begun.add(id));
    }
    return begun;
  }

  /** The same for pages that are a message each; it does not wait for the disk. */
  async beginEach(
    pages: readonly { readonly id: string }[],
    { leaseEnd }: { leaseEnd: DateTime },
  ): Promise<ReadonlySet<string>> {
    const begun = new Set<string>();
    for (const chunk of inChunks(pages)) {
      const beginning = this.#beginning(this.#knex, chunk, { leaseEnd });
      const rows: { id: string }[] = await unflushedStatement(
        this.#knex,
        beginning,
      );
      rows.forEach(({ id }) => begun.add(id));
    }
    return begun;
  }

  #beginning(
    knex: Knex,
    pages: readonly { readonly id: string }[],
    { leaseEnd, messageId }: { leaseEnd: DateTime; messageId?: string },
  ): Knex.QueryBuilder {
    return knex('page')
      .whereIn(
        'id',
        pages.map(({ id }) => id),
      )
      .where({ status: 'pending' })
      .where({ next_attempt_at: toDbTime(leaseEnd) })
      .whereExists(runThatAskedForIt)
      .update({
        attempts: knex.raw('?? + 1', ['attempts']),
        last_error: null,
        message_id: messageId ?? knex.ref('id'),
      })
      .returning('id');
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

  /**
   * Writes that pages were sent, with the activity that says so. Pages that were cancelled while they were on their way did
   * arrive, so they count as sent. It does not wait for the disk.
   */
  async markSent(
    pageIds: readonly string[],
    events: TableRows,
    now: DateTime,
  ): Promise<void> {
    const values = {
      status: 'sent',
      sent_at: toDbTime(now),
      next_attempt_at: null,
      last_error: null,
    };
    const update = { table: 'page', ids: pageIds, values };
    await unflushedUpdate(this.#knex, update, events);
  }

  async markForRetry(
    pageIds: readonly string[],
    options: { nextAttemptAt: DateTime; error: string },
  ): Promise<void> {
    for (const chunk of inChunks(pageIds)) {
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
}

function runThatAskedForIt(query: Knex.QueryBuilder) {
  query
    .select('alert.id')
    .from('alert')
    .whereRaw('?? = ??', ['alert.id', 'page.alert_id'])
    .whereRaw('?? = ??', ['alert.run_token', 'page.run_token']);
}
