import { Knex } from 'knex';
import { open } from 'node:fs/promises';
import { unflushedTransaction } from './unflushedTransaction';

/**
 * What a transaction said, and when it survives a power failure.
 *
 * @public
 */
export type PipelinedTransaction<T> = {
  readonly value: T;
  /** Nobody may be told that it is stored before this resolves. */
  readonly onDisk: Promise<void>;
};

/**
 * A transaction that is as durable as any other once `onDisk` resolves; meanwhile the next one can be written.
 *
 * @remarks SQLite waits for the disk in the middle of the process, which can do nothing else for those milliseconds.
 * Here the commit is written to the log without waiting, and the log is then flushed beside the process's other work: the
 * same flush at another moment. On PostgreSQL, which waits elsewhere, it is on the disk at once.
 * @public
 */
export async function pipelinedTransaction<T>(
  knex: Knex,
  work: (tx: Knex.Transaction) => Promise<T>,
): Promise<PipelinedTransaction<T>> {
  if (!(await writesAhead(knex))) {
    return { value: await knex.transaction(work), onDisk: Promise.resolve() };
  }
  const value = await unflushedTransaction(knex, work);
  return { value, onDisk: flushLog(knex) };
}

/** A database in memory has no log. */
async function writesAhead(knex: Knex): Promise<boolean> {
  if (knex.client.config.client !== 'better-sqlite3') {
    return false;
  }
  const [{ journal_mode: mode }] = await knex.raw('pragma journal_mode');
  return mode === 'wal';
}

async function flushLog(knex: Knex): Promise<void> {
  const log = await open(
    `${knex.client.connectionSettings.filename}-wal`,
    'r+',
  );
  try {
    await log.datasync();
  } finally {
    await log.close();
  }
}
