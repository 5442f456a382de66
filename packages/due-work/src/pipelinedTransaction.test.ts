import { TestDatabases } from '@backstage/backend-test-utils';
import createKnex, { Knex } from 'knex';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keepSqliteDurable } from './keepSqliteDurable';
import { pipelinedTransaction } from './pipelinedTransaction';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(['SQLITE_FILE', ...databases.eachSupportedId().flat()])(
  'a pipelined transaction on %s',
  databaseId => {
    let directory: string | undefined;
    let knex: Knex;
    beforeAll(async () => {
      const databaseIds = ['SQLITE_3', 'POSTGRES_18'] as const;
      const known = databaseIds.find(id => id === databaseId);
      if (known) {
        knex = await databases.init(known);
      } else {
        directory = mkdtempSync(path.join(tmpdir(), 'pipelined-'));
        knex = createKnex({
          client: 'better-sqlite3',
          connection: { filename: path.join(directory, 'db.sqlite') },
          useNullAsDefault: true,
        });
        await keepSqliteDurable(knex);
      }
      await knex.schema.createTable('things', table => table.integer('number'));
    });
    afterAll(async () => {
      if (directory) {
        await knex.destroy();
        rmSync(directory, { recursive: true });
      }
    });

    it('says what it did, lets the next one begin, and tells when it is on the disk', async () => {
      const insert = (number: number) =>
        pipelinedTransaction(knex, async tx => {
          await tx('things').insert({ number });
          return number;
        });
      const first = await insert(1);
      const second = await insert(2);

      expect([first.value, second.value]).toEqual([1, 2]);
      await Promise.all([first.onDisk, second.onDisk]);
      expect(await knex('things').orderBy('number')).toEqual([
        { number: 1 },
        { number: 2 },
      ]);
    });

    it('fails before it promises anything', async () => {
      const failing = pipelinedTransaction(knex, async tx => {
        await tx('things').insert({ number: 3 });
        throw new Error('no');
      });

      await expect(failing).rejects.toThrow('no');
      expect(await knex('things').where({ number: 3 })).toEqual([]);
    });
  },
);
