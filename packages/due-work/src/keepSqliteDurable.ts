import { Knex } from 'knex';

/**
 * How a connection behaves: it flushes, and it waits a quarter of a second at most for another process that writes.
 * SQLite waits without giving way to anything else in the process, and every duty of an engine waits for itself; with
 * its usual five seconds nobody would get an answer meanwhile.
 */
const MANNERS = ['pragma synchronous = full', 'pragma busy_timeout = 250'];

/**
 * Makes a commit on SQLite survive a power failure, and cheap: one flush to disk instead of three or more.
 *
 * @remarks Turns on the write-ahead log, with which readers and a writer in different processes do not wait for each
 * other, and `synchronous = full`, without which the log is flushed now and then only. The log needs a file system
 * that locks files: not a network share. A statement waits at most a quarter of a second for a lock of another process. Does
 * nothing on other databases.
 * @public
 */
export async function keepSqliteDurable(knex: Knex): Promise<void> {
  if (!isSqlite(knex)) {
    return;
  }
  await knex.raw('pragma journal_mode = wal');
  for (const pragma of MANNERS) {
    await knex.raw(pragma);
  }
  // The file remembers the log; its manners are up to each connection.
  knex.client.pool.on(
    'createSuccess',
    (_id: unknown, connection: { exec(sql: string): unknown }) =>
      connection.exec(MANNERS.join(';')),
  );
}

function isSqlite(knex: Knex): boolean {
  return ['better-sqlite3', 'sqlite3'].includes(knex.client.config.client);
}
