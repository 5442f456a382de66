import createKnex, { Knex } from 'knex';

/**
 * Ends a database that a test has made. Those that make hundreds of them drop each, because the test utilities give themselves
 * a minute at the end to drop all.
 */
export async function dropDatabase(knex: Knex): Promise<void> {
  const { client, connection } = knex.client.config;
  await knex.destroy();
  if (client !== 'pg') {
    return;
  }
  const server = createKnex({
    client,
    connection: { ...connection, database: 'postgres' },
    pool: { min: 0, max: 1 },
  });
  try {
    await server.raw('drop database ??', [connection.database]);
  } finally {
    await server.destroy();
  }
}
