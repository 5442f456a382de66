import { Knex } from 'knex';

/** SQLite takes at most 500 rows in one insert. */
const ROWS_PER_INSERT = 400;

/** Inserts any number of rows; nothing when there are none. */
export async function insertRows(
  tx: Knex.Transaction,
  table: string,
  rows: readonly object[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_PER_INSERT) {
    await tx(table).insert(rows.slice(from, from + ROWS_PER_INSERT));
  }
}
