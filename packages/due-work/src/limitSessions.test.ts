import { TestDatabases } from '@backstage/backend-test-utils';
import createKnex, { Knex } from 'knex';
import { limitSessions } from './limitSessions';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

/** As PostgreSQL names them, on two connections. */
const LIMITS: Record<string, readonly unknown[]> = {
  SQLITE_3: [],
  POSTGRES_18: Array(2).fill({
    transaction: '15s',
    lock: '10s',
    client: '10s',
  }),
};

describe.each(databases.eachSupportedId())('limitSessions on %s', id => {
  it('is harmless, and holds for every connection of PostgreSQL', async () => {
    const { client, connection } = (await databases.init(id)).client.config;
    const knex = createKnex({
      client,
      connection,
      pool: { min: 0, max: client === 'pg' ? 3 : 1 },
      useNullAsDefault: true,
    });
    await limitSessions(knex);

    const limits = client === 'pg' ? await limitsOfTwo(knex) : [];
    expect(limits).toEqual(LIMITS[id]);
    expect(await knex.select(knex.raw('1 as one'))).toEqual([{ one: 1 }]);
    await knex.destroy();
  });
});

/** Two at the same time are two connections. */
async function limitsOfTwo(knex: Knex): Promise<readonly unknown[]> {
  const ask = () =>
    knex
      .select(
        knex.raw(
          `current_setting('idle_in_transaction_session_timeout') as transaction`,
        ),
        knex.raw(`current_setting('lock_timeout') as lock`),
        knex.raw(
          `current_setting('client_connection_check_interval') as client`,
        ),
      )
      .fromRaw('pg_sleep(0.2)');
  return (await Promise.all([ask(), ask()])).flat();
}
