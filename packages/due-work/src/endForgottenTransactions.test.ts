import { TestDatabases } from '@backstage/backend-test-utils';
import createKnex, { Knex } from 'knex';
import { endForgottenTransactions } from './endForgottenTransactions';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const LIMITS: Record<string, readonly string[]> = {
  SQLITE_3: [],
  POSTGRES_18: ['15s', '15s'],
};

describe.each(databases.eachSupportedId())(
  'endForgottenTransactions on %s',
  id => {
    it('is harmless, and holds for every connection of PostgreSQL', async () => {
      const { client, connection } = (await databases.init(id)).client.config;
      const knex = createKnex({
        client,
        connection,
        pool: { min: 0, max: client === 'pg' ? 3 : 1 },
        useNullAsDefault: true,
      });
      await endForgottenTransactions(knex);

      const limits = client === 'pg' ? await limitsOfTwo(knex) : [];
      expect(limits).toEqual(LIMITS[id]);
      expect(await knex.select(knex.raw('1 as one'))).toEqual([{ one: 1 }]);
      await knex.destroy();
    });
  },
);

/** Two at the same time are two connections. */
async function limitsOfTwo(knex: Knex): Promise<readonly string[]> {
  const ask = () =>
    knex.raw(
      `select pg_sleep(0.2), current_setting('idle_in_transaction_session_timeout') as is`,
    );
  const answers = await Promise.all([ask(), ask()]);
  return answers.map(({ rows }) => rows[0].is);
}
