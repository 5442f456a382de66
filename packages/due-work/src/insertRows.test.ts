import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { insertRows } from './insertRows';
import { insertTogether } from './insertTogether';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

/** Two ways to insert, which write the same. */
const WAYS = {
  insertRows: (knex: Knex, rows: readonly object[]) =>
    knex.transaction(tx => insertRows(tx, 'things', rows)),
  insertTogether: (knex: Knex, rows: readonly object[]) =>
    insertTogether(knex, [{ table: 'things', rows }]),
};

const CASES = databases
  .eachSupportedId()
  .flatMap(([databaseId]) =>
    Object.entries(WAYS).map(
      ([name, write]) => [name, databaseId, write] as const,
    ),
  );

describe.each(CASES)('%s on %s', (_name, databaseId, write) => {
  let knex: Knex;
  beforeAll(async () => {
    knex = await databases.init(databaseId);
    await knex.schema.createTable('things', table => {
      table.bigIncrements('number');
      table.text('name').notNullable().unique();
      table.bigInteger('due_at');
      table.boolean('is "odd"').notNullable();
    });
  });
  beforeEach(() => knex('things').delete());

  const insert = (rows: readonly object[]) => write(knex, rows);

  it('writes all values as they are, in the order of the rows', async () => {
    const names = [
      'plain',
      `it's "quoted" \\ ? :x $1 {}`,
      '{"a":[null]}',
      'ü 😀',
      '\n',
    ];
    await insert(
      names.map((name, index) => ({
        name,
        due_at: index === 1 ? null : 1772938800123,
        'is "odd"': index % 2 === 1,
      })),
    );

    const rows = await knex('things').orderBy('number');
    expect(rows.map(({ name }) => name)).toEqual(names);
    expect(rows.map(row => row.due_at && Number(row.due_at))).toEqual([
      1772938800123,
      null,
      1772938800123,
      1772938800123,
      1772938800123,
    ]);
    expect(rows.map(row => Boolean(row['is "odd"']))).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
  });

  it('writes text that is not quite text', async () => {
    await insert([
      { name: 'half a \ud83d pair', 'is "odd"': false },
      { name: 'a whole 😀, and "\\ud83d" as it is', 'is "odd"': false },
      {
        name: `nothing${databaseId === 'SQLITE_3' ? '' : '\0'}`,
        'is "odd"': false,
      },
    ]);

    expect(await knex('things').orderBy('number').pluck('name')).toEqual([
      'half a \ufffd pair',
      'a whole 😀, and "\\ud83d" as it is',
      'nothing',
    ]);
  });

  it('writes more rows than fit in one statement of knex', async () => {
    await insert(
      Array.from({ length: 1200 }, (_, index) => ({
        name: `thing ${index}`,
        'is "odd"': false,
      })),
    );

    expect(await knex('things').count({ count: '*' })).toEqual([
      { count: databaseId === 'SQLITE_3' ? 1200 : '1200' },
    ]);
  });

  it('writes nothing when there are no rows', async () => {
    await insert([]);

    expect(await knex('things')).toEqual([]);
  });

  it('fails as a whole, with the code of the database', async () => {
    const same = { name: 'same', 'is "odd"': false };

    await expect(insert([same, same])).rejects.toMatchObject({
      code: databaseId === 'SQLITE_3' ? 'SQLITE_CONSTRAINT_UNIQUE' : '23505',
    });
    expect(await knex('things')).toEqual([]);
  });
});
