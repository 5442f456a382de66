import { TestDatabases } from '@backstage/backend-test-utils';
import createKnex, { Knex } from 'knex';
import { Socket } from 'node:net';
import { leaveLostSessions } from './leaveLostSessions';

jest.setTimeout(60_000);

/** Twenty looks are a second. */
const LOOKS = { milliseconds: 50 };

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const opened: Knex[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map(knex => knex.destroy()));
});

it('is harmless on SQLite', async () => {
  const knex = await databases.init('SQLITE_3');
  leaveLostSessions(knex, LOOKS);

  expect(await knex.select(knex.raw('1 as one'))).toEqual([{ one: 1 }]);
});

const onPostgres = databases.supports('POSTGRES_18') ? describe : describe.skip;

onPostgres('leaveLostSessions on POSTGRES_18', () => {
  it('fails what a dead connection owes, and goes on with new ones', async () => {
    const { knex, loseConnections } = await knexWithLooks();
    // Two connections, one of which rests when the network falls silent.
    await Promise.all([sleep(knex, 0.1), sleep(knex, 0.1)]);

    loseConnections();
    await expect(knex.raw('select 1')).rejects.toMatchObject({
      code: 'ETIMEDOUT',
    });

    const startedAt = performance.now();
    await knex.raw('select 1');
    expect(performance.now() - startedAt).toBeLessThan(900);
  });

  it('fails a transaction, too', async () => {
    const { knex, loseConnections } = await knexWithLooks();

    const doing = knex.transaction(async tx => {
      await tx.raw('select 1');
      loseConnections();
      await tx.raw('select 2');
    });

    // What knex says when it cannot take back what was begun.
    await expect(doing).rejects.toThrow('not queryable');
    await knex.raw('select 1');
  });

  it('leaves alone who rests, however long, and who hears something', async () => {
    const { knex } = await knexWithLooks();
    const backend = async () => {
      const { rows } = await knex.raw('select pg_backend_pid() as pid');
      return rows[0].pid;
    };
    const before = await backend();
    await sleep(knex, 0.6);
    await new Promise(resolve => setTimeout(resolve, 1_500));
    const rows = await knex.raw(
      `select pg_sleep(0.2), repeat('x', 10000) from generate_series(1, 8)`,
    );

    expect(rows.rows).toHaveLength(8);
    expect(await backend()).toBe(before);
  });

  it('leaves a server that only reads', async () => {
    const { knex } = await knexWithLooks();
    await knex.schema.createTable('one', table => table.integer('number'));
    await knex.raw('set default_transaction_read_only = on');

    await expect(knex('one').insert({ number: 1 })).rejects.toMatchObject({
      code: '25006',
    });
    await knex('one').insert({ number: 2 });
    expect(await knex('one')).toEqual([{ number: 2 }]);
  });
});

async function knexWithLooks() {
  const { client, connection } = (await databases.init('POSTGRES_18')).client
    .config;
  const knex = createKnex({ client, connection, pool: { min: 0, max: 2 } });
  opened.push(knex);
  const sockets: Socket[] = [];
  knex.client.pool.on(
    'createSuccess',
    (_id: unknown, session: { connection: { stream: Socket } }) =>
      sockets.push(session.connection.stream),
  );
  leaveLostSessions(knex, LOOKS);
  return {
    knex,
    /** Nothing arrives on those that are there; new ones work. */
    loseConnections: () => sockets.splice(0).forEach(socket => socket.pause()),
  };
}

function sleep(knex: Knex, seconds: number): Promise<unknown> {
  return knex.raw('select pg_sleep(?)', [seconds]);
}
