/**
 * The condition of the indexes that hold open alerts only. They are used when it stands in the text of a query: bound as a
 * value, SQLite reads the query anew each time or reads the whole table.
 */
export const OPEN = `status = 'open'`;
