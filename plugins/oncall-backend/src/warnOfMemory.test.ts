import { mockServices } from '@backstage/backend-test-utils';
import createKnex from 'knex';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { warnOfMemory } from './warnOfMemory';

describe('warnOfMemory', () => {
  const warningsOf = async (filename: string) => {
    const logger = mockServices.logger.mock();
    const knex = createKnex({
      client: 'better-sqlite3',
      connection: { filename },
      useNullAsDefault: true,
    });
    await warnOfMemory(knex, logger);
    await knex.destroy();
    return logger.warn.mock.calls.map(([text]) => text);
  };

  it('says that a database in memory does not last', async () => {
    expect(await warningsOf(':memory:')).toEqual([
      expect.stringContaining('gone when this process ends'),
    ]);
  });

  it('has nothing to say of a file', async () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'memory-'));
    expect(await warningsOf(path.join(directory, 'db.sqlite'))).toEqual([]);
    rmSync(directory, { recursive: true });
  });
});
