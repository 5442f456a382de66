import { claimDueRows, toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime, Duration } from 'luxon';
import { DbPageRow, fromPageRow } from './pageRow';
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

/** Pages that are due: whose they are for a while, and what waits a little longer. `PageAttemptStore` has what follows. */
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
}
