import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { MigratedPostgres } from './MigratedPostgres';
import { MigratedSqlite } from './MigratedSqlite';

const POSTGRES_URL = 'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

/** A database for each test. */
export type Databases = Pick<TestDatabases, 'eachSupportedId' | 'init'> & {
  /** For a test that has many, one after the other; at its end all that it has are given back. */
  readonly giveBack: (knex: Knex) => Promise<void>;
};

/**
 * SQLite and PostgreSQL, with the newest schema; a test leaves the schema as it is. What takes longest is done once: a
 * database is a copy of a migrated one.
 *
 * @param migrations - the folder of the migrations
 */
export function testDatabases(
  migrations: string,
  ids: TestDatabaseId[] = ['SQLITE_3', 'POSTGRES_18'],
): Databases {
  const databases = TestDatabases.create({ ids });
  const sqlite = new MigratedSqlite(migrations);
  afterAll(() => sqlite.closeCopies());
  const url = process.env[POSTGRES_URL];
  const postgres =
    url && ids.includes('POSTGRES_18')
      ? MigratedPostgres.create(url, migrations)
      : undefined;
  afterAll(async () => postgres?.dropCopies(), 60_000);
  let ofTheTest: Knex[] | undefined;
  beforeEach(() => {
    ofTheTest = [];
  });
  afterEach(() => {
    ofTheTest?.forEach(knex => postgres?.giveBack(knex));
    // What is made before all tests is for all of them.
    ofTheTest = undefined;
  });
  return {
    eachSupportedId: () => databases.eachSupportedId(),
    init: async (id): Promise<Knex> => {
      if (id === 'SQLITE_3') {
        return sqlite.copy();
      }
      if (!postgres) {
        // Without a server of one's own, on one that the library starts.
        return databases.init(id);
      }
      const copy = await postgres.copy();
      ofTheTest?.push(copy);
      return copy;
    },
    giveBack: async knex => {
      if (postgres && knex.client.config.client === 'pg') {
        postgres.giveBack(knex);
      } else {
        await knex.destroy();
      }
    },
  };
}
