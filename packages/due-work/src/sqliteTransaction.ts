import type { TableRows } from './insertTogether';
import { columnsOf, insertStatementOf, sqliteValues } from './insertStatements';

/** Of the driver, which does everything at once. */
export type SqliteConnection = {
  readonly inTransaction: boolean;
  prepare(sql: string): {
    run(values?: readonly unknown[]): { lastInsertRowid: number | bigint };
    get(values: readonly unknown[]): unknown;
  };
};

/** Work that is over when it returns, in a transaction of the driver: knex takes longer for one than most work does. */
export function inOneTransaction<T>(
  connection: SqliteConnection,
  work: () => T,
): T {
  connection.prepare('begin immediate').run();
  try {
    const result = work();
    connection.prepare('commit').run();
    return result;
  } finally {
    // Also after a commit that failed.
    if (connection.inTransaction) {
      connection.prepare('rollback').run();
    }
  }
}

/** Answers the numbers that the rows of tables with `numberedBy` were given. */
export function insertAll(
  connection: SqliteConnection,
  tables: readonly TableRows[],
): readonly number[] {
  const numbers: number[] = [];
  for (const { table, rows, numberedBy } of tables) {
    const columns = columnsOf(rows);
    const insert = connection.prepare(insertStatementOf(table, columns));
    for (const row of rows) {
      const { lastInsertRowid } = insert.run(sqliteValues(row, columns));
      if (numberedBy) {
        numbers.push(Number(lastInsertRowid));
      }
    }
  }
  return numbers;
}
