import { Knex } from 'knex';
import {
  columnsOf,
  insertStatementOf,
  jsonOf,
  selectFromJson,
  sqliteValues,
} from './insertStatements';

/**
 * Inserts any number of rows, all with the same columns; nothing when there are none.
 *
 * @remarks Knex writes a new statement for every number of rows, which the database then reads anew; for wide rows that
 * costs more than the rows. Here the statement is always the same. PostgreSQL gets all rows as one JSON text, in one
 * round trip; SQLite, where a round trip costs nothing, gets them one by one through one statement. The rows are written in
 * their order.
 * @public
 */
export async function insertRows(
  tx: Knex.Transaction,
  table: string,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) {
    return;
  }
  const columns = columnsOf(rows);
  if (tx.client.config.client === 'pg') {
    await insertAsJson(tx, table, columns, rows);
  } else {
    await insertOneByOne(tx, table, columns, rows);
  }
}

async function insertAsJson(
  tx: Knex.Transaction,
  table: string,
  columns: readonly string[],
  rows: readonly object[],
): Promise<void> {
  await tx.raw(selectFromJson(table, columns), [jsonOf(rows)]);
}

async function insertOneByOne(
  tx: Knex.Transaction,
  table: string,
  columns: readonly string[],
  rows: readonly object[],
): Promise<void> {
  // A transaction has one connection, and hands it out.
  const connection = await tx.client.acquireConnection();
  const statement = connection.prepare(insertStatementOf(table, columns));
  for (const row of rows) {
    statement.run(sqliteValues(row, columns));
  }
}
