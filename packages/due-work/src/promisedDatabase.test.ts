import { TestDatabases } from '@backstage/backend-test-utils';

/**
 * Without a connection string the test utilities leave PostgreSQL out in silence. The project's test command promises
 * it, and then its absence has to fail.
 */
const promised = process.env.MUSTER_REQUIRE_POSTGRES === '1';

describe('the databases of the tests', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it('are SQLite and, where it was promised, PostgreSQL', () => {
    expect(databases.supports('SQLITE_3')).toBe(true);
    expect(databases.supports('POSTGRES_18') || !promised).toBe(true);
  });
});
