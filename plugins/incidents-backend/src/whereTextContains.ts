import { Knex } from 'knex';

/** Narrows a query to rows whose lower-case text column contains what a person typed. */
export function whereTextContains(
  query: Knex.QueryBuilder,
  column: string,
  text: string,
): void {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  for (const word of words) {
    const escaped = word.replace(/[\\%_]/g, '\\$&');
    query.whereRaw(`?? like ? escape '\\'`, [column, `%${escaped}%`]);
  }
}
