import { Knex } from 'knex';
import { BusyStatements } from './BusyStatements';
import { columnsOf, jsonOf, quoted, selectFromJson } from './insertStatements';
import type { TableRows } from './insertTogether';
import {
  inOneTransaction,
  insertAll,
  SqliteConnection,
} from './sqliteTransaction';
import { withoutFlush } from './unflushedTransaction';

/**
 * The same values for all rows of a table that have one of these values in their column `id`.
 *
 * @public
 */
export type RowsUpdate = {
  readonly table: string;
  readonly ids: readonly string[];
  readonly values: Readonly<Record<string, string | number | null>>;
};

/**
 * Updates rows and writes down what there is to say about it in another table: both or neither. It does not wait for the
 * disk, see `unflushedTransaction`.
 *
 * @remarks It leaves out what knex does around each statement and each transaction, and PostgreSQL gets everything in one
 * round trip.
 * @public
 */
export async function unflushedUpdate(
  knex: Knex,
  update: RowsUpdate,
  insert: TableRows,
): Promise<void> {
  if (knex.client.config.client === 'pg') {
    await updateOnPostgres(knex, update, insert);
  } else {
    await withoutFlush(knex, async connection =>
      updateOnSqlite(connection as SqliteConnection, update, insert),
    );
  }
}

function updateOnSqlite(
  connection: SqliteConnection,
  { table, ids, values }: RowsUpdate,
  insert: TableRows,
): void {
  const sql = `update ${quoted(table)} set ${placesOf(
    values,
  )} where id in (select value from json_each(?))`;
  inOneTransaction(connection, () => {
    connection
      .prepare(sql)
      .run([...Object.values(values), JSON.stringify(ids)]);
    if (insert.rows.length > 0) {
      insertAll(connection, [insert]);
    }
  });
}

async function updateOnPostgres(
  knex: Knex,
  { table, ids, values }: RowsUpdate,
  { table: other, rows }: TableRows,
): Promise<void> {
  const update = `update ${quoted(table)} set ${placesOf(values)} from quick`;
  const quick = `quick as materialized (select set_config('synchronous_commit', 'off', true))`;
  const insert = rows.length > 0 && selectFromJson(other, columnsOf(rows));
  const sql = `with ${quick}${
    insert ? `, step as (${insert})` : ''
  } ${update} where ${quoted(table)}.id = any(?)`;
  const given = [
    ...(insert ? [jsonOf(rows)] : []),
    ...Object.values(values),
    ids as string[],
  ];
  await BusyStatements.of(knex).run(knex, sql, given, ids.length);
}

function placesOf(values: RowsUpdate['values']): string {
  return Object.keys(values)
    .map(column => `${quoted(column)} = ?`)
    .join(', ');
}
