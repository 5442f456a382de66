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
