import { Knex } from 'knex';

/** What PostgreSQL holds for this process, and for how long; a block, because not every server knows the last one. */
const LIMITS = `do $$ begin
  perform set_config('idle_in_transaction_session_timeout', '15s', false);
  perform set_config('lock_timeout', '10s', false);
  begin
    perform set_config('client_connection_check_interval', '10s', false);
  exception when others then null;
  end;
end $$`;

/**
 * Bounds what PostgreSQL does and holds for this process. Does nothing on SQLite, whose locks end with the process.
 *
 * @remarks
 * - A transaction that rests for 15 seconds is ended: its process is frozen, paged out or cut off by the network, and every
 * other worker would wait for its locks. That is shorter than any lease. The process that comes back finds its connection
 * gone and has written nothing.
 * - A statement that waits 10 seconds for a lock fails (`55P03`), so that senders hear of it while they still listen.
 * - A statement whose process has gone ends within 10 seconds (PostgreSQL 14 and newer), and does not go on alone.
 *
 * Behind a pooler that hands the same connection to others, these limits are theirs as well.
 * @public
 */
export async function limitSessions(knex: Knex): Promise<void> {
  if (knex.client.config.client !== 'pg') {
    return;
  }
  await knex.raw(LIMITS);
  const { client } = knex;
  const connect = client.acquireRawConnection;
  client.acquireRawConnection = async () => {
    const session = await connect.call(client);
    // A connection that cannot even do this fails at its first query too, where it is noticed.
    await session.query(LIMITS).catch(() => {});
    return session;
  };
}
