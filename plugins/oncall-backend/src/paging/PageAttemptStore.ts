import {
  TableRows,
  toDbTime,
  unflushedStatement,
  unflushedUpdate,
} from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import {
  CATALOG_EMAIL_ID,
  CATALOG_NOTIFICATION_ID,
} from '../people/contactMethodsOf';
import { inChunks } from './inChunks';
import { CANCELLED } from './pageRow';

/** Attempts to send claimed pages: begun, then successful or not. */
export class PageAttemptStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): PageAttemptStore {
    return new PageAttemptStore(knex);
  }

  /**
   * Counts an attempt to send pages. Left out are pages that are not this worker's any more, those whose run is over, and
   * those whose contact method is not in use any more: who planned them may not have heard of that. While an attempt is
   * under way there is no last error.
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
      .where(isAddressInUse)
      .update({
        attempts: knex.raw('?? + 1', ['attempts']),
        last_error: null,
        message_id: messageId ?? knex.ref('id'),
      })
      .returning('id');
  }

  /** The ids of those of this worker's pages whose contact method is not in use any more. */
  async findAddressGone(
    pageIds: readonly string[],
    { leaseEnd }: { leaseEnd: DateTime },
  ): Promise<ReadonlySet<string>> {
    const ids: string[] = await this.#knex('page')
      .whereIn('id', [...pageIds])
      .where({ status: 'pending', next_attempt_at: toDbTime(leaseEnd) })
      .whereNot(isAddressInUse)
      .pluck('id');
    return new Set(ids);
  }

  /** Cancels those pages whose run is over. */
  async cancelIfRunIsOver(pageIds: readonly string[]): Promise<void> {
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

  /** @param options - `how` is why they come then. */
  async markForRetry(
    pageIds: readonly string[],
    options: { nextAttemptAt: DateTime; error: string; how?: string },
  ): Promise<void> {
    const { nextAttemptAt, error, how = null } = options;
    for (const chunk of inChunks(pageIds)) {
      await this.#knex('page')
        .whereIn('id', chunk)
        .where({ status: 'pending' })
        .update({
          next_attempt_at: toDbTime(nextAttemptAt),
          last_error: error,
          how,
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

/** What the catalog says of people is in no row of its own. */
function isAddressInUse(query: Knex.QueryBuilder) {
  query
    .whereIn('contact_method', [CATALOG_EMAIL_ID, CATALOG_NOTIFICATION_ID])
    .orWhereExists(own =>
      own
        .select('own.id')
        .from('contact_method as own')
        .whereRaw('?? = ??', ['own.id', 'page.contact_method'])
        .whereRaw('?? = ??', ['own.to', 'page.to'])
        .where('own.enabled', true)
        .whereNotNull('own.verified_at'),
    );
}
