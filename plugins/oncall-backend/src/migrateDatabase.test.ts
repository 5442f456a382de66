import { TestDatabases } from '@backstage/backend-test-utils';
import createKnex, { Knex } from 'knex';
import { migrateDatabase } from './migrateDatabase';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'migrateDatabase on %s',
  databaseId => {
    it('lets an older version start on the schema of a newer one', async () => {
      const knex = await databases.init(databaseId);
      const database = { getClient: async () => knex };
      await migrateDatabase(database);
      await knex('knex_migrations').insert({
        name: '29991231235959_add_something.js',
        batch: 2,
        migration_time: new Date(0),
      });

      await expect(migrateDatabase(database)).resolves.toBe(knex);
    });

    it('bears another process that starts at the same moment', async () => {
      const knex = await databases.init(databaseId);
      const other = sameDatabase(knex);

      await Promise.all(
        [knex, other].map(one =>
          migrateDatabase({ getClient: async () => one }),
        ),
      );

      expect(await other.schema.hasTable('alert')).toBe(true);
      if (other !== knex) {
        await other.destroy();
      }
    });

    it('leaves the schema alone where the operator says so', async () => {
      const knex = await databases.init(databaseId);
      const getClient = async () => knex;

      await migrateDatabase({ getClient, migrations: { skip: true } });

      expect(await knex.schema.hasTable('alert')).toBe(false);
    });
  },
);

/** As another process sees it; the SQLite of the tests has only one connection. */
function sameDatabase(knex: Knex): Knex {
  const { client, connection } = knex.client.config;
  return client === 'pg' ? createKnex({ client, connection }) : knex;
}
