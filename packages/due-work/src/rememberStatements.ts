import { Knex } from 'knex';

/** More different statements than an application has; those that were not used for longest are forgotten. */
const MOST_STATEMENTS = 500;

/**
 * Lets SQLite read each statement once instead of every time, for all connections of a pool.
 *
 * @remarks Knex hands over text for every query, and to understand it takes SQLite longer than to answer most of them.
 * A statement that is kept is read anew by SQLite itself when the schema has changed. A constant that decides which index
 * is used, such as the condition of a partial index, belongs into the text: bound, it would be read anew every time.
 * PostgreSQL needs nothing of the kind, so nothing is done there.
 * @public
 */
export async function rememberStatements(knex: Knex): Promise<void> {
  const { client } = knex;
  if (client.config.client !== 'better-sqlite3') {
    return;
  }
  const connection = await client.acquireConnection();
  rememberThoseOf(connection);
  await client.releaseConnection(connection);
  client.pool.on('createSuccess', (_id: unknown, later: Connection) =>
    rememberThoseOf(later),
  );
}

type Connection = { prepare(sql: string): unknown };

function rememberThoseOf(connection: Connection): void {
  const prepare = connection.prepare.bind(connection);
  const known = new Map<string, unknown>();
  connection.prepare = sql => {
    const statement = known.get(sql) ?? prepare(sql);
    known.delete(sql);
    known.set(sql, statement);
    if (known.size > MOST_STATEMENTS) {
      const [oldest] = known.keys();
      known.delete(oldest);
    }
    return statement;
  };
}
