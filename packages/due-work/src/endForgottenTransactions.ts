import { Knex } from 'knex';

/** Shorter than any lease, and longer than a transaction of ours ever rests. */
const LIMIT = `set idle_in_transaction_session_timeout = '15s'`;

/**
 * Frees what a process holds that stopped in the middle of a transaction: frozen, paged out, or cut off by the network.
 *
 * @remarks PostgreSQL keeps the locks of such a transaction as long as the connection lives, and every other worker
 * would wait for them. After 15 seconds the server ends it; the process that comes back finds its connection gone and
 * has written nothing. Does nothing on SQLite, whose locks end with the process.
 * @public
 */
export async function endForgottenTransactions(knex: Knex): Promise<void> {
  if (knex.client.config.client !== 'pg') {
    return;
  }
  await knex.raw(LIMIT);
  knex.client.pool.on(
    'createSuccess',
    (_id: unknown, connection: { query(sql: string): Promise<unknown> }) => {
      // A connection that cannot even do this fails at its first query too, where it is noticed.
      connection.query(LIMIT).catch(() => {});
    },
  );
}
