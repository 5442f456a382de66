import { toUSVString } from 'node:util';

/** Inserts the rows of a JSON list, which is its one value. */
export function selectFromJson(
  table: string,
  columns: readonly string[],
): string {
  const names = columns.map(quoted).join(', ');
  return `insert into ${quoted(
    table,
  )} (${names}) select ${names} from json_populate_recordset(null::${quoted(
    table,
  )}, ?)`;
}

/** What JSON writes for the character 0 and for half of a surrogate pair, and hardly ever for anything else. */
const UNSTORABLE = /\\u(0000|d[89a-f])/;

/**
 * Rows as JSON that PostgreSQL takes, whatever people and machines have written into them: without the character 0, and with
 * a replacement for half of a surrogate pair.
 */
export function jsonOf(rows: readonly object[]): string {
  const json = JSON.stringify(rows);
  return UNSTORABLE.test(json)
    ? JSON.stringify(rows, (_key, value) =>
        typeof value === 'string'
          ? toUSVString(value.replaceAll('\0', ''))
          : value,
      )
    : json;
}

/** Inserts one row, with a place for each column. */
export function insertStatementOf(
  table: string,
  columns: readonly string[],
): string {
  const names = columns.map(quoted).join(', ');
  const places = columns.map(() => '?').join(', ');
  return `insert into ${quoted(table)} (${names}) values (${places})`;
}

/** As knex hands them to SQLite; what is absent is null, as in JSON. */
export function sqliteValues(
  row: object,
  columns: readonly string[],
): readonly unknown[] {
  return columns.map(column => {
    const value: unknown = Reflect.get(row, column);
    return typeof value === 'boolean' ? Number(value) : value ?? null;
  });
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export function columnsOf(rows: readonly object[]): readonly string[] {
  return Object.keys(rows[0]);
}
