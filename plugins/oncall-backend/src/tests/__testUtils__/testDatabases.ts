import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { MigratedPostgres } from './MigratedPostgres';

const POSTGRES_URL = 'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

/** A database for each test, with the newest schema or empty. */
export type Databases = Pick<TestDatabases, 'eachSupportedId' | 'init'>;

/** SQLite and PostgreSQL. On a server of one's own, what takes longest is done once: a database is a copy of a migrated one. */
export function testDatabases(
  ids: TestDatabaseId[] = ['SQLITE_3', 'POSTGRES_18'],
): Databases {
  const databases = TestDatabases.create({ ids });
  const url = process.env[POSTGRES_URL];
  if (!url || !ids.includes('POSTGRES_18')) {
    return databases;
  }
  const postgres = MigratedPostgres.create(
    url,
    resolvePackagePath('@muster/backstage-plugin-oncall-backend', 'migrations'),
  );
  afterAll(() => postgres.dropCopies(), 60_000);
  return {
    eachSupportedId: () => databases.eachSupportedId(),
    init: async (id): Promise<Knex> =>
      id === 'POSTGRES_18' ? postgres.copy() : databases.init(id),
  };
}
