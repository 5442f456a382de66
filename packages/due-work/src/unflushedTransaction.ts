import { Knex } from 'knex';

/**
 * A transaction whose commit does not wait for the disk.
 *
 * @remarks Everybody sees what it wrote, and it survives the death of this process. A power failure may undo it, never a
 * part of it, and never anything that was committed before; what is committed later in the usual way takes it along to
 * the disk. It is for what may be done again, such as a claim: a claim that never happened leaves its rows due.
 * @public
 */
export async function unflushedTransaction<T>(
  knex: Knex,
  work: (tx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  switch (knex.client.config.client) {
    case 'pg':
      return knex.transaction(async tx => {
        await tx.raw('set local synchronous_commit = off');
        return work(tx);
      });
    case 'better-sqlite3':
      return unflushedOnSqlite(knex, work);
    default:
      return knex.transaction(work);
  }
}

/**
 * The same for one update or deletion, which needs no transaction around it: on PostgreSQL one round trip instead of four.
 *
 * @public
 */
export async function unflushedStatement<T>(
  knex: Knex,
  statement: Knex.QueryBuilder,
): Promise<T> {
  switch (knex.client.config.client) {
    case 'pg':
      // Asked once, before the first row, and forgotten with the transaction that the statement is.
      statement.whereRaw(
        `(select set_config('synchronous_commit', 'off', true)) is not null`,
      );
      return statement;
    case 'better-sqlite3':
      return withoutFlush<T>(knex, connection =>
        statement.connection(connection),
      );
    default:
      return statement;
  }
}

function unflushedOnSqlite<T>(
  knex: Knex,
  work: (tx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  return withoutFlush(knex, connection =>
    knex.transaction(work, { connection }),
  );
}

/** SQLite does not let a transaction change it, so it is changed before, for the one connection that there is. */
export async function withoutFlush<T>(
  knex: Knex,
  work: (connection: unknown) => PromiseLike<T>,
): Promise<T> {
  const connection = await knex.client.acquireConnection();
  const usual = flushingOf(connection);
  connection.exec('pragma synchronous = normal');
  try {
    return await work(connection);
  } finally {
    connection.exec(`pragma synchronous = ${usual}`);
    await knex.client.releaseConnection(connection);
  }
}

/** Of the driver, which does everything at once. */
type FlushingConnection = {
  exec(sql: string): unknown;
  pragma(source: string, options: { readonly simple: true }): unknown;
};

/** How each connection flushes otherwise. */
const flushing = new WeakMap<FlushingConnection, number>();

/** Asked once: every answer is an object of the driver that the collector of garbage has to take leave of. */
function flushingOf(connection: FlushingConnection): number {
  const usual =
    flushing.get(connection) ??
    Number(connection.pragma('synchronous', { simple: true }));
  flushing.set(connection, usual);
  return usual;
}
