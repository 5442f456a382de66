import { TestDatabases } from '@backstage/backend-test-utils';
import createKnex from 'knex';
import { endForgottenTransactions } from './endForgottenTransactions';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'endForgottenTransactions on %s',
  id => {
    it('is harmless, and holds for every connection of PostgreSQL', async () => {
      const { client, connection } = (await databases.init(id)).client.config;
      const knex = createKnex({
        client,
        connection,
        pool: { min: 0, max: 3 },
        useNullAsDefault: true,
      });
      await endForgottenTransactions(knex);
      if (client === 'pg') {
        // Two at the same time are two connections.
        const limits = await Promise.all(
          [1, 2].map(() =>
            knex.raw(
              `select pg_sleep(0.2), current_setting('idle_in_transaction_session_timeout') as is`,
            ),
          ),
        );
        expect(limits.map(({ rows }) => rows[0].is)).toEqual(['15s', '15s']);
      }
      expect(await knex.select(knex.raw('1 as one'))).toEqual([{ one: 1 }]);
      await knex.destroy();
    });
  },
);
