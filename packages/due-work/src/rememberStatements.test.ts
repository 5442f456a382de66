import createKnex, { Knex } from 'knex';
import { rememberStatements } from './rememberStatements';

describe('rememberStatements', () => {
  let knex: Knex;
  /** The texts that SQLite has read. */
  let read: string[];
  beforeEach(async () => {
    knex = createKnex({
      client: 'better-sqlite3',
      connection: { filename: ':memory:' },
      useNullAsDefault: true,
    });
    read = [];
    const connection = await knex.client.acquireConnection();
    const prepare = connection.prepare.bind(connection);
    connection.prepare = (sql: string) => {
      read.push(sql);
      return prepare(sql);
    };
    await knex.client.releaseConnection(connection);
    await rememberStatements(knex);
    await knex.schema.createTable('things', table => table.integer('number'));
  });
  afterEach(() => knex.destroy());

  const timesRead = (word: string) =>
    read.filter(sql => sql.includes(word)).length;

  it('reads a statement once, whatever its values are', async () => {
    await knex('things').insert({ number: 1 });
    await knex('things').insert({ number: 2 });
    expect(await knex('things').pluck('number')).toEqual([1, 2]);
    expect(timesRead('insert into')).toBe(1);
  });

  it('follows changes of the schema', async () => {
    await knex('things').insert({ number: 1 });
    expect(await knex('things')).toEqual([{ number: 1 }]);
    await knex.schema.alterTable('things', table => table.text('name'));
    expect(await knex('things')).toEqual([{ number: 1, name: null }]);
  });

  it('forgets what was not used for longest', async () => {
    await knex('things').where({ number: 1 });
    for (let count = 1; count <= 500; count += 1) {
      await knex.raw(`select ${count} as "count"`);
    }
    await knex('things').where({ number: 1 });
    expect(timesRead('from `things` where')).toBe(2);
  });
});
