import { TestDatabases } from '@backstage/backend-test-utils';
import { migrate } from './migrate';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('migrate on %s', databaseId => {
  it('lets an older version start on the schema of a newer one', async () => {
    const knex = await databases.init(databaseId);
    const database = { getClient: async () => knex };
    await migrate(database);
    await knex('knex_migrations').insert({
      name: '29991231235959_add_something.js',
      batch: 2,
      migration_time: new Date(0),
    });

    await expect(migrate(database)).resolves.toBe(knex);
  });

  it('leaves the schema alone where the operator says so', async () => {
    const knex = await databases.init(databaseId);
    const getClient = async () => knex;

    await migrate({ getClient, migrations: { skip: true } });

    expect(await knex.schema.hasTable('incidents')).toBe(false);
  });
});
