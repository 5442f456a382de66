import { Knex } from 'knex';
import { BusyStatements } from './BusyStatements';
import { columnsOf, jsonOf, quoted, selectFromJson } from './insertStatements';
import {
  inOneTransaction,
  insertAll,
  SqliteConnection,
} from './sqliteTransaction';

/**
 * Rows for one table, all with the same columns.
 *
 * @public
 */
export type TableRows = {
  readonly table: string;
  readonly rows: readonly object[];
  /** The column in which the database numbers the rows, when the numbers are wanted. */
  readonly numberedBy?: string;
};

/**
 * What must not be in the database yet.
 *
 * @public
 */
export type Absent = {
  readonly table: string;
  /** SQL that makes a text of a row; written as in the index that answers it. */
  readonly expression: string;
  readonly values: readonly string[];
};

/**
 * Inserts rows into several tables: all of them or none, on the disk when it resolves. Answers the numbers that the rows of
 * tables with `numberedBy` were given, in the order of tables and rows; undefined, and nothing is written, when something is
 * there that has to be absent.
 *
 * @remarks A transaction with nothing but inserts, for the hottest way there is. It leaves out what knex does around each
 * statement, and PostgreSQL gets everything as one statement, in one round trip instead of one for each table and two for
 * the transaction. The rows of each table are written in their order. What is to be absent is looked up first, not
 * guarded: only a unique index keeps another worker from writing it at the same moment, and then this fails as a whole.
 * @public
 */
export async function insertTogether(
  knex: Knex,
  tables: readonly TableRows[],
  absent?: Absent,
): Promise<readonly number[] | undefined> {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) {
    return [];
  }
  return knex.client.config.client === 'pg'
    ? insertOnPostgres(knex, filled, absent)
    : insertOnSqlite(knex, filled, absent);
}

async function insertOnPostgres(
  knex: Knex,
  tables: readonly TableRows[],
  absent: Absent | undefined,
): Promise<readonly number[] | undefined> {
  const there = absent
    ? `select 1 from ${quoted(absent.table)} where ${
        absent.expression
      } = any(?) limit 1`
    : 'select 1 where false';
  const steps = tables.map(({ table, rows, numberedBy }, index) => {
    const insert = selectFromJson(table, columnsOf(rows));
    const returning = numberedBy ? `returning ${quoted(numberedBy)}` : '';
    return `step${index} as (${insert} where not exists (select from there) ${returning})`;
  });
  // The rows are numbered in their order; in which order they come back is not said.
  const numbers = tables.flatMap(({ numberedBy }, index) =>
    numberedBy
      ? `array(select ${quoted(numberedBy)} from step${index} order by 1)`
      : [],
  );
  const values: readonly (string | readonly string[])[] = [
    ...(absent ? [absent.values] : []),
    ...tables.map(({ rows }) => jsonOf(rows)),
  ];
  const sql = `with there as materialized (${there}), ${steps.join(', ')}
    select exists (select from there) as "isThere", ${
      numbers.join(' || ') || 'null'
    } as numbers`;
  const [{ isThere, numbers: given }] = await BusyStatements.of(knex).run<{
    readonly isThere: boolean;
    readonly numbers: readonly (number | string)[] | null;
  }>(knex, sql, values as Knex.RawBinding[], tables[0].rows.length);
  return isThere ? undefined : (given ?? []).map(Number);
}

async function insertOnSqlite(
  knex: Knex,
  tables: readonly TableRows[],
  absent: Absent | undefined,
): Promise<readonly number[] | undefined> {
  const { client } = knex;
  const connection: SqliteConnection = await client.acquireConnection();
  try {
    return inOneTransaction(connection, () =>
      absent && isAnyThere(connection, absent)
        ? undefined
        : insertAll(connection, tables),
    );
  } finally {
    await client.releaseConnection(connection);
  }
}

function isAnyThere(
  connection: SqliteConnection,
  { table, expression, values }: Absent,
): boolean {
  const found = connection
    .prepare(
      `select 1 from ${quoted(
        table,
      )} where ${expression} in (select value from json_each(?)) limit 1`,
    )
    .get([JSON.stringify(values)]);
  return found !== undefined;
}
