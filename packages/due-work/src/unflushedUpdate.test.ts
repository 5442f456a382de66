import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { unflushedUpdate } from './unflushedUpdate';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'an unflushed update on %s',
  databaseId => {
    let knex: Knex;
    const durability =
      databaseId === 'SQLITE_3'
        ? '(select synchronous from pragma_synchronous)'
        : `current_setting('synchronous_commit')`;
    const [waits, doesNot] =
      databaseId === 'SQLITE_3' ? ['2', '1'] : ['on', 'off'];

    beforeAll(async () => {
      knex = await databases.init(databaseId);
      await knex.schema.createTable('thing', table => {
        table.string('id').primary();
        table.string('state');
        table.bigInteger('at');
        table.string('error');
      });
      await knex.schema.createTable('note', table => {
        table.increments('number');
        table.string('thing');
        table.string('text').notNullable();
      });
      // What is written says how durable it is.
      await knex.schema.createTable('durability', table => table.string('was'));
      await (databaseId === 'SQLITE_3'
        ? knex.raw(
            `create trigger watch after update on thing begin insert into durability select ${durability}; end`,
          )
        : knex.raw(
            `create function watch() returns trigger language plpgsql as $$ begin insert into durability select ${durability}; return new; end $$;
             create trigger watch after update on thing for each row execute function watch()`,
          ));
    });
    beforeEach(async () => {
      for (const table of ['thing', 'note', 'durability']) {
        await knex(table).delete();
      }
      if (databaseId === 'SQLITE_3') {
        await knex.raw('pragma synchronous = full');
      }
      await knex('thing').insert(
        ['a', 'b', 'c'].map(id => ({ id, state: 'new', error: 'none' })),
      );
    });

    const finish = (ids: string[], notes: object[]) =>
      unflushedUpdate(
        knex,
        {
          table: 'thing',
          ids,
          values: { state: 'done', at: 1_790_000_000_000, error: null },
        },
        { table: 'note', rows: notes },
      );
    const states = async () =>
      Object.fromEntries(
        (await knex('thing')).map(({ id, state }) => [id, state]),
      );

    it('changes the rows that are named, and writes what there is to say', async () => {
      await finish(
        ['a', 'c', 'unknown'],
        [
          { thing: 'a', text: `it's "done" ?` },
          { thing: 'c', text: 'so is this' },
        ],
      );

      expect(await states()).toEqual({ a: 'done', b: 'new', c: 'done' });
      const [{ at, error }] = await knex('thing').where({ id: 'a' });
      expect([Number(at), error]).toEqual([1_790_000_000_000, null]);
      expect(await knex('note').orderBy('number').pluck('text')).toEqual([
        `it's "done" ?`,
        'so is this',
      ]);
    });

    it('does not wait for the disk, and what comes after it does', async () => {
      await finish(['a'], [{ thing: 'a', text: 'done' }]);
      await knex('thing').where({ id: 'b' }).update({ state: 'changed' });

      expect(await knex('durability').pluck('was')).toEqual([doesNot, waits]);
    });

    it('needs nothing to say', async () => {
      await finish(['b'], []);

      expect(await states()).toEqual({ a: 'new', b: 'done', c: 'new' });
    });

    it('changes nothing when what there is to say is refused, and goes on afterwards', async () => {
      await expect(
        finish(['a'], [{ thing: 'a', text: null }]),
      ).rejects.toMatchObject({ message: expect.stringMatching(/null/i) });
      expect(await states()).toEqual({ a: 'new', b: 'new', c: 'new' });

      await finish(['a'], [{ thing: 'a', text: 'done' }]);
      expect(await states()).toEqual({ a: 'done', b: 'new', c: 'new' });
    });

    it('takes many rows at once', async () => {
      const ids = Array.from({ length: 2_500 }, (_, number) => `many${number}`);
      for (let from = 0; from < ids.length; from += 500) {
        await knex('thing').insert(
          ids.slice(from, from + 500).map(id => ({ id, state: 'new' })),
        );
      }
      const notes = ids.map(id => ({ thing: id, text: 'done' }));

      await finish(ids, notes);
      // Under a name by now.
      await finish(ids, notes);

      const done = await knex('thing').where({ state: 'done' });
      expect(done).toHaveLength(2_500);
      expect(await knex('note').pluck('text')).toHaveLength(5_000);
    });
  },
);
