import { TestDatabases } from '@backstage/backend-test-utils';
import createKnex, { Knex } from 'knex';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keepSqliteDurable } from './keepSqliteDurable';

const FULL = 2;

jest.setTimeout(60_000);

describe('keepSqliteDurable', () => {
  let directory: string;
  let knex: Knex;
  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'durable-'));
    knex = createKnex({
      client: 'better-sqlite3',
      connection: { filename: path.join(directory, 'db.sqlite') },
      useNullAsDefault: true,
      // Knex tells about the connection that a test breaks.
      log: { error: () => {} },
    });
  });
  afterEach(async () => {
    await knex.destroy();
    rmSync(directory, { recursive: true });
  });

  const settings = async () => {
    const [{ journal_mode: log }] = await knex.raw('pragma journal_mode');
    const [{ synchronous }] = await knex.raw('pragma synchronous');
    return { log, synchronous };
  };

  it('writes ahead and flushes at every commit', async () => {
    await keepSqliteDurable(knex);
    expect(await settings()).toEqual({ log: 'wal', synchronous: FULL });
  });

  it('holds for connections that are opened later', async () => {
    await keepSqliteDurable(knex);
    await breakConnection(knex);
    expect(await settings()).toEqual({ log: 'wal', synchronous: FULL });
  });
});

describe('keepSqliteDurable on PostgreSQL', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });

  it.each(databases.eachSupportedId())('does nothing on %s', async id => {
    const knex = await databases.init(id);
    await expect(keepSqliteDurable(knex)).resolves.toBeUndefined();
  });
});

/** Lets the pool throw its connection away and open another. */
async function breakConnection(knex: Knex): Promise<void> {
  const connection = await knex.client.acquireConnection();
  connection.__knex__disposed = new Error('broken by the test');
  await knex.client.releaseConnection(connection);
}
