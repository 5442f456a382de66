/**
 * The condition of the index that lists open alerts by time. It is used when it stands in the text of a query: bound as a
 * value, SQLite reads the query anew each time or reads the whole table.
 */
export const OPEN = `status = 'open'`;

/** What the unique index of open alerts is about; nothing for a closed one. Written as it is there, or it is not used. */
export const OPEN_KEY = `(case when status = 'open' then coalesce(dedupe_key, alias) end)`;

/** The same for the alias of open alerts whose key is another. */
export const OTHER_ALIAS = `(case when status = 'open' and dedupe_key is not null then alias end)`;
