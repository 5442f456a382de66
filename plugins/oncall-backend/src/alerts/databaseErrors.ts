/** Another process writes to the file; the connection has waited a quarter of a second for it already. */
const BUSY = 'SQLITE_BUSY';

const LOST_RACE = new Set([
  '23505', // unique violation
  '40001', // serialization failure
  '40P01', // deadlock
  'SQLITE_BUSY_SNAPSHOT',
  'SQLITE_CONSTRAINT_UNIQUE',
]);

const GONE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  '25006', // only reads
  '55P03', // a lock that is not given
  BUSY,
  'SQLITE_CANTOPEN',
  'SQLITE_FULL',
  'SQLITE_IOERR',
  'SQLITE_READONLY',
]);

/** Somebody else was quicker: a unique key, a deadlock or a changed file. The next attempt sees what they wrote. */
export function isLostRace(error: unknown): boolean {
  return LOST_RACE.has(codeOf(error));
}

/** A few more attempts may help: a lost race, or another process that has the file for a moment. */
export function isPassingTrouble(error: unknown): boolean {
  return isLostRace(error) || codeOf(error) === BUSY;
}

/** The database cannot be reached or does not take writes; no request can be served until that changes. */
export function isDatabaseGone(error: unknown): boolean {
  const code = codeOf(error);
  return (
    GONE.has(code) ||
    // PostgreSQL: connection exceptions, too little of something, an intervention such as a shutdown, trouble with the disk.
    /^(08|53|57|58)/.test(code) ||
    // node-postgres and knex give these no code.
    /Connection (terminated|ended)|not queryable|Timeout acquiring a connection|Unable to acquire a connection/.test(
      error instanceof Error ? error.message : '',
    )
  );
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) {
    return '';
  }
  return String(error.code);
}
