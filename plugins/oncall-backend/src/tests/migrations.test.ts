import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import { readdirSync } from 'node:fs';

const directory = resolvePackagePath(
  '@muster/backstage-plugin-oncall-backend',
  'migrations',
);

const files = readdirSync(directory).sort();

describe('migrations', () => {
  // Empty ones, unlike what `testDatabases` gives.
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  // Going up again fails when going down has left something behind.
  it.each(databases.eachSupportedId())(
    'go up, down and up again, each by itself and all together, on %s',
    async databaseId => {
      const knex = await databases.init(databaseId);
      const migrate = {
        up: () => knex.migrate.up({ directory }),
        down: () => knex.migrate.down({ directory }),
      };
      const completed = async (): Promise<readonly string[]> => {
        const [done] = await knex.migrate.list({ directory });
        return done.map(({ name }: { name: string }) => name);
      };

      for (const [index] of files.entries()) {
        await migrate.up();
        await migrate.down();
        await migrate.up();
        expect(await completed()).toEqual(files.slice(0, index + 1));
      }
      for (const _ of files) {
        await migrate.down();
      }
      expect(await completed()).toEqual([]);

      await knex.migrate.latest({ directory });
      expect(await completed()).toEqual(files);
    },
  );
});
