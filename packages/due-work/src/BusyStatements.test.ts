import { TestDatabases } from '@backstage/backend-test-utils';
import createKnex, { Knex } from 'knex';
import { BusyStatements } from './BusyStatements';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });

const INSERT = 'insert into word (text) values (?) returning text';

describe.each(databases.eachSupportedId())('busy statements on %s', id => {
  let knex: Knex;
  beforeEach(async () => {
    const { config } = (await databases.init(id)).client;
    // One connection, so that a test looks at the one that was used.
    knex = createKnex({ ...config, pool: { min: 1, max: 1 } });
    await knex.schema.createTable('word', table => table.text('text'));
  });
  afterEach(() => knex.destroy());

  const write = (word: string, rows: number = 1) =>
    BusyStatements.of(knex).run(knex, INSERT, [word], rows);
  const prepared = () => knex('pg_prepared_statements').pluck('name');
  const words = () => knex('word').orderBy('text').pluck('text');

  it('are prepared once they have written many rows', async () => {
    await write('a', 1_999);
    await write('b');
    expect(await prepared()).toEqual([]);

    expect(await write('c')).toEqual([{ text: 'c' }]);
    expect(await write('d')).toEqual([{ text: 'd' }]);
    expect(await prepared()).toHaveLength(1);
    expect(await words()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('have a name each', async () => {
    await write('a', 2_000);
    await write('b');
    const statements = BusyStatements.of(knex);
    const other = 'insert into word (text) values (upper(?))';
    await statements.run(knex, other, ['c'], 2_000);
    await statements.run(knex, other, ['d'], 1);

    expect(await prepared()).toHaveLength(2);
    expect(await words()).toEqual(['C', 'D', 'a', 'b']);
  });

  it('go on without a name where a pooler loses it', async () => {
    await write('a', 2_000);
    await write('b');
    await knex.raw('deallocate all');

    expect(await write('c')).toEqual([{ text: 'c' }]);
    await write('d');
    expect(await words()).toEqual(['a', 'b', 'c', 'd']);
    expect(await prepared()).toEqual([]);
  });

  it('go on without a name where a pooler has it from another process', async () => {
    await write('a', 2_000);
    await write('b');
    const [name] = await prepared();
    await knex.raw('deallocate all');
    await knex.destroy();
    knex.initialize();
    await knex.raw(`prepare ${name} as ${INSERT.replace('?', '$1')}`);

    expect(await write('c')).toEqual([{ text: 'c' }]);
    expect(await words()).toEqual(['a', 'b', 'c']);
  });

  it('fail as they are, with and without a name', async () => {
    const divide = (by: number, rows: number) =>
      BusyStatements.of(knex).run(knex, 'select 1 / ?::int as x', [by], rows);

    await expect(divide(0, 2_000)).rejects.toMatchObject({ code: '22012' });
    await expect(divide(0, 1)).rejects.toMatchObject({ code: '22012' });
    expect(await divide(1, 1)).toEqual([{ x: 1 }]);
  });
});
