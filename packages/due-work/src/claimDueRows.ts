/**
 * Claiming due work.
 *
 * Everything that waits in Muster is a row with a column that says when it is due. Any number of workers, in any
 * number of processes, ask for due rows with `claimDueRows`. Claiming moves the due time of a row forward by a lease
 * and hands the row to the worker, in one statement. The worker decides, and in its own transaction writes the result
 * and the next due time under the condition that the due time is still the end of its lease.
 *
 * What is guaranteed:
 * - A due row is handed to exactly one worker until its lease ends, on PostgreSQL (row locks, locked rows are skipped,
 *   so workers never wait for each other) and on SQLite (one writer at a time).
 * - Nothing is lost when a worker dies: the lease ends, the row is due again, and the next claim takes it. A claim does
 *   not wait for the disk; one that a power failure undoes leaves its rows due, too.
 * - A worker that was too slow can know: every claim moves the due time strictly forward, so an update with
 *   `where due = leaseEnd` changes no row once somebody else has claimed it.
 * - The rows taken are the first of all claimable rows in the order asked for, and they are returned in that order.
 *
 * What is not guaranteed:
 * - That work is done once. A worker that lost its lease may still be running; only the compare-and-set keeps it from
 *   recording its result, and nothing takes back a message that it has sent.
 * - That the end of a lease is a unique token. When somebody else sets the due time back within the lease, and the row
 *   is claimed again in the same millisecond with the same lease, both workers hold the same value. Work that may be
 *   restarted from outside carries a run token of its own.
 * - Fairness. Rows that come first in the order asked for can keep the others waiting; use `where` to give a group of
 *   rows a lane (a claim) of its own.
 * - Equal clocks. A worker whose clock is ahead claims early by that much; leases should be longer than the clocks
 *   differ.
 *
 * This package is the only place where Muster distinguishes database engines.
 */
import { InputError } from '@backstage/errors';
import { Knex } from 'knex';
import { DateTime, Duration } from 'luxon';
import { toDbTime } from './dbTime';
import { compareRows, RowOrder } from './compareRows';
import { unflushedStatement } from './unflushedTransaction';

/**
 * Which rows to claim, and for how long.
 *
 * @public
 */
export type ClaimDueRowsOptions = {
  /** Connection or transaction; a claim inside a transaction is visible to others when that commits. */
  readonly knex: Knex;
  readonly table: string;
  /** The column, written with `toDbTime`, that says when a row is due; null is never. */
  readonly dueColumn: string;
  readonly now: DateTime;
  /** The due time of claimed rows becomes `now` plus this; long enough to finish the work. */
  readonly lease: Duration;
  /** At most this many rows. */
  readonly limit: number;
  /** Which of the due rows come first (never-null columns); the longest due come first among equals. */
  readonly orderBy?: readonly RowOrder[];
  /** Narrows the rows, for example to one lane. */
  readonly where?: (query: Knex.QueryBuilder) => void;
  /** The primary key; `id` when absent. */
  readonly idColumn?: string;
};

/**
 * Rows that belong to this worker until the lease ends.
 *
 * @public
 */
export type ClaimedRows<Row> = {
  /** As they are after the claim: the due column holds `leaseEnd`. */
  readonly rows: readonly Row[];
  /** Finish a row only `where <dueColumn> = toDbTime(leaseEnd)`; no row changed means that the lease was lost. */
  readonly leaseEnd: DateTime;
};

/**
 * Claims rows that are due, each for exactly one worker until the lease ends.
 *
 * @public
 */
export async function claimDueRows<Row extends object>(
  options: ClaimDueRowsOptions,
): Promise<ClaimedRows<Row>> {
  const { knex, now, lease, orderBy = [] } = options;
  refuseUselessClaim(options);

  const leaseEnd = now.plus(lease);
  if (!isPostgres(knex) && !(await isAnyDue(options))) {
    return { rows: [], leaseEnd };
  }
  const claim = claimUntil(leaseEnd, options);
  const rows: Row[] = knex.isTransaction
    ? await claim
    : await unflushedStatement(knex, claim);
  return { rows: rows.sort(compareRows(orderBy)), leaseEnd };
}

/** Most looks find nothing; to ask first spares them the lock of SQLite's one writer. */
async function isAnyDue(options: ClaimDueRowsOptions): Promise<boolean> {
  const { idColumn = 'id' } = options;
  const due = await dueRows(options).first(idColumn);
  return due !== undefined;
}

function claimUntil(
  leaseEnd: DateTime,
  options: ClaimDueRowsOptions,
): Knex.QueryBuilder {
  const { knex, table, dueColumn, idColumn = 'id' } = options;
  const due = dueIds(options, idColumn);
  return knex(table)
    .where(query =>
      isPostgres(knex)
        ? // An array is computed once. The planner may run an `in (select ... limit)` several times, which would claim
          // more rows than the limit.
          query.whereRaw('?? = any(array(?))', [
            idColumn,
            due.forUpdate().skipLocked(),
          ])
        : query.whereIn(idColumn, due),
    )
    .update({ [dueColumn]: toDbTime(leaseEnd) })
    .returning('*');
}

function dueIds(options: ClaimDueRowsOptions, idColumn: string) {
  const { dueColumn, limit, orderBy = [] } = options;
  const query = dueRows(options).select(idColumn);
  for (const { column, direction } of orderBy) {
    query.orderBy(column, direction);
  }
  return query.orderBy(dueColumn).limit(limit);
}

function dueRows({ knex, table, dueColumn, now, where }: ClaimDueRowsOptions) {
  const query = knex(table).where(dueColumn, '<=', toDbTime(now));
  where?.(query);
  return query;
}

function isPostgres(knex: Knex): boolean {
  return knex.client.config.client === 'pg';
}

function refuseUselessClaim({ lease, limit }: ClaimDueRowsOptions) {
  if (!(lease.toMillis() >= 1)) {
    throw new InputError(
      `lease is ${lease.toISO()}, expected at least a millisecond`,
    );
  }
  if (!Number.isInteger(limit) || limit < 1) {
    throw new InputError(`limit is ${limit}, expected a whole number above 0`);
  }
}
