import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import {
  unflushedStatement,
  unflushedTransaction,
} from './unflushedTransaction';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'an unflushed transaction on %s',
  databaseId => {
    let knex: Knex;
    beforeAll(async () => {
      knex = await databases.init(databaseId);
      await knex.schema.createTable('things', table => table.integer('number'));
    });
    beforeEach(async () => {
      await knex('things').delete();
      if (databaseId === 'SQLITE_3') {
        await knex.raw('pragma synchronous = full');
      }
    });

    it('does not wait for the disk, and what comes after it does', async () => {
      const [waits, doesNot] =
        databaseId === 'SQLITE_3' ? [2, 1] : ['on', 'off'];

      expect(await unflushedTransaction(knex, durabilityOf)).toBe(doesNot);
      expect(await knex.transaction(durabilityOf)).toBe(waits);
    });

    it('hands back what the work says, and keeps what it wrote', async () => {
      const said = await unflushedTransaction(knex, async tx => {
        await tx('things').insert({ number: 7 });
        return 'done';
      });

      expect(said).toBe('done');
      expect(await knex('things')).toEqual([{ number: 7 }]);
    });

    it('keeps nothing of work that fails, and changes nothing for others', async () => {
      const failing = unflushedTransaction(knex, async tx => {
        await tx('things').insert({ number: 7 });
        throw new Error('no');
      });

      await expect(failing).rejects.toThrow('no');
      expect(await knex('things')).toEqual([]);
      expect(await knex.transaction(durabilityOf)).not.toBe('off');
      expect(await knex.transaction(durabilityOf)).not.toBe(1);
    });
    it('may be a single statement', async () => {
      await knex('things').insert([{ number: 7 }, { number: 8 }]);
      const durability =
        databaseId === 'SQLITE_3'
          ? '(select synchronous from pragma_synchronous)'
          : `current_setting('synchronous_commit')`;
      const [waits, doesNot] =
        databaseId === 'SQLITE_3' ? [2, 1] : ['on', 'off'];

      const update = () =>
        knex('things')
          .where({ number: 7 })
          .update({ number: 9 })
          .returning(['number', knex.raw(`${durability} as durability`)]);
      expect(await unflushedStatement(knex, update())).toEqual([
        { number: 9, durability: doesNot },
      ]);
      await knex('things').where({ number: 9 }).update({ number: 7 });
      expect(await update()).toEqual([{ number: 9, durability: waits }]);
      expect(await knex('things').orderBy('number')).toEqual([
        { number: 8 },
        { number: 9 },
      ]);
    });

    it('changes nothing for others when the statement fails', async () => {
      const failing = knex('things').where({ no_such_column: 1 }).delete();
      await expect(unflushedStatement(knex, failing)).rejects.toThrow(
        'no_such_column',
      );

      expect(await knex.transaction(durabilityOf)).not.toBe('off');
      expect(await knex.transaction(durabilityOf)).not.toBe(1);
    });
  },
);

async function durabilityOf(tx: Knex.Transaction): Promise<unknown> {
  if (tx.client.config.client === 'pg') {
    const { rows } = await tx.raw('show synchronous_commit');
    return rows[0].synchronous_commit;
  }
  const [{ synchronous }] = await tx.raw('pragma synchronous');
  return synchronous;
}
