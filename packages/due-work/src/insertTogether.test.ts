import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { insertTogether } from './insertTogether';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'insertTogether into several tables on %s',
  databaseId => {
    let knex: Knex;
    beforeAll(async () => {
      knex = await databases.init(databaseId);
      await knex.schema.createTable('parent', table => {
        table.bigIncrements('number');
        table.string('id').notNullable().unique();
      });
      await knex.schema.createTable('child', table => {
        table.string('parent').notNullable().references('parent.id');
        table.string('name').notNullable();
      });
    });
    beforeEach(async () => {
      await knex('child').delete();
      await knex('parent').delete();
    });

    const write = (parents: readonly string[], children: readonly object[]) =>
      insertTogether(knex, [
        { table: 'parent', rows: parents.map(id => ({ id })) },
        { table: 'child', rows: children },
      ]);
    const names = () => knex('child').orderBy('name').pluck('name');

    it('writes rows that belong to each other', async () => {
      await write(
        ['a', 'b'],
        [
          { parent: 'a', name: 'one' },
          { parent: 'b', name: 'two' },
        ],
      );

      const ids = await knex('parent').orderBy('number').pluck('id');
      expect(ids).toEqual(['a', 'b']);
      expect(await names()).toEqual(['one', 'two']);
    });

    it('leaves out tables without rows', async () => {
      await write(['a'], []);

      expect(await knex('parent').pluck('id')).toEqual(['a']);
      expect(await names()).toEqual([]);
    });

    it('writes nothing when the last table refuses, and goes on afterwards', async () => {
      await expect(
        write(['a'], [{ parent: 'a', name: null }]),
      ).rejects.toMatchObject({
        code: databaseId === 'SQLITE_3' ? 'SQLITE_CONSTRAINT_NOTNULL' : '23502',
      });
      expect(await knex('parent')).toEqual([]);

      await write(['a'], [{ parent: 'a', name: 'one' }]);
      expect(await names()).toEqual(['one']);
    });

    it('writes nothing when something is there that has to be absent', async () => {
      await write(['a'], []);
      const insert = (ids: readonly string[], absent: readonly string[]) =>
        insertTogether(
          knex,
          [{ table: 'parent', rows: ids.map(id => ({ id })) }],
          { table: 'parent', expression: 'lower(id)', values: absent },
        );

      expect(await insert(['b'], ['x', `it's`, 'a'])).toBeUndefined();
      expect(await knex('parent').pluck('id')).toEqual(['a']);
      expect(await insert(['b'], ['x', 'A'])).toEqual([]);
      expect(await insert(['c'], [])).toEqual([]);
      expect(await knex('parent').orderBy('id').pluck('id')).toEqual([
        'a',
        'b',
        'c',
      ]);
    });

    it('answers the numbers of the rows in their order', async () => {
      const insert = (ids: readonly string[]) =>
        insertTogether(knex, [
          {
            table: 'parent',
            rows: ids.map(id => ({ id })),
            numberedBy: 'number',
          },
          { table: 'child', rows: ids.map(id => ({ parent: id, name: id })) },
        ]);
      const ids = Array.from({ length: 30 }, (_, index) => `${30 - index}`);

      const numbers = await insert(ids);

      const rows = await knex('parent').orderBy('number');
      expect(rows.map(({ id }) => id)).toEqual(ids);
      expect(rows.map(({ number }) => Number(number))).toEqual(numbers);
      expect(await insert([])).toEqual([]);
    });

    it('fails when another worker writes the same at the same moment', async () => {
      const both = await Promise.allSettled([
        write(['same'], []),
        write(['same'], []),
      ]);

      expect(both.map(({ status }) => status).sort()).toEqual([
        'fulfilled',
        'rejected',
      ]);
      expect(await knex('parent').pluck('id')).toEqual(['same']);
    });

    it('waits for a transaction that has the connection', async () => {
      let together: Promise<unknown> | undefined;
      await knex.transaction(async tx => {
        await tx('parent').insert({ id: 'first' });
        together = write(['second'], []);
        await tx('parent').insert({ id: 'third' });
      });
      await together;

      const ids: string[] = await knex('parent').pluck('id');
      expect([...ids].sort()).toEqual(['first', 'second', 'third']);
    });
  },
);
