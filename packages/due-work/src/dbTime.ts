import { DateTime } from 'luxon';

/**
 * The value to store for a moment: whole milliseconds since 1970.
 *
 * @remarks A number means the same on SQLite and PostgreSQL, sorts, and compares exactly. A `Date` or
 * `knex.fn.now()` does not: SQLite stores the first as a number and the second as text.
 * @public
 */
export function toDbTime(moment: DateTime): number {
  if (!moment.isValid) {
    throw new TypeError(
      `Cannot store an invalid moment: ${moment.invalidExplanation}`,
    );
  }
  return moment.toMillis();
}

/**
 * The stored value of a moment that may be absent.
 *
 * @public
 */
export function toOptionalDbTime(moment: DateTime | undefined): number | null {
  return moment === undefined ? null : toDbTime(moment);
}

/**
 * The moment, in UTC, of a stored value; PostgreSQL hands bigints back as strings.
 *
 * @public
 */
export function fromDbTime(stored: number | string): DateTime<true> {
  const millis = stored === '' ? NaN : Number(stored);
  const moment = DateTime.fromMillis(millis, { zone: 'utc' });
  if (!Number.isInteger(millis) || !moment.isValid) {
    throw new TypeError(
      `Cannot read a moment from '${stored}': expected whole milliseconds`,
    );
  }
  return moment;
}

/**
 * The moment, in UTC, of a stored value that may be absent.
 *
 * @public
 */
export function fromOptionalDbTime(
  stored: number | string | null | undefined,
): DateTime<true> | undefined {
  return stored === null || stored === undefined
    ? undefined
    : fromDbTime(stored);
}
