import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import createKnex, { Knex } from 'knex';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { migrateDatabase } from './migrateDatabase';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const scratch = mkdtempSync(path.join(os.tmpdir(), 'muster-migrate-'));
afterAll(() => rmSync(scratch, { recursive: true }));

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
      const both = twoConnections(await databases.init(databaseId));

      await Promise.all(
        both.map(one => migrateDatabase({ getClient: async () => one })),
      );

      expect(await both[1].schema.hasTable('alert')).toBe(true);
      await Promise.all(both.map(one => one.destroy()));
    });

    it('migrates where two processes made the lock, each for itself', async () => {
      const knex = await databases.init(databaseId);
      const directory = resolvePackagePath(
        '@muster/backstage-plugin-oncall-backend',
        'migrations',
      );
      await knex.migrate.list({ directory });
      await knex('knex_migrations_lock').insert({ is_locked: 0 });

      await migrateDatabase({ getClient: async () => knex });

      expect(await knex.schema.hasTable('alert')).toBe(true);
      const locks = await knex('knex_migrations_lock').select('is_locked');
      expect(locks).toEqual([{ is_locked: 0 }]);
    });

    it('leaves the schema alone where the operator says so', async () => {
      const knex = await databases.init(databaseId);
      const getClient = async () => knex;

      await migrateDatabase({ getClient, migrations: { skip: true } });

      expect(await knex.schema.hasTable('alert')).toBe(false);
    });
  },
);

/** As two processes have them; the SQLite of the tests lies in memory, where only one can see it. */
function twoConnections(knex: Knex): [Knex, Knex] {
  const { client, connection } = knex.client.config;
  const config: Knex.Config =
    client === 'pg'
      ? { client, connection }
      : {
          client,
          connection: { filename: path.join(scratch, 'pager.sqlite') },
          useNullAsDefault: true,
        };
  return [createKnex(config), createKnex(config)];
}
