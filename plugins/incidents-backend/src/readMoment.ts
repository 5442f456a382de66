import { InputError } from '@backstage/errors';
import { DateTime } from 'luxon';
import { toIso } from './toIso';

/** A moment that somebody wrote, in UTC; the error names the field. */
export function readMoment(field: string, written: string): DateTime<true> {
  const moment = DateTime.fromISO(written, { setZone: true });
  if (!moment.isValid) {
    throw new InputError(
      `${field} is '${written}', expected an ISO 8601 moment such as 2026-11-22T10:00:00Z`,
    );
  }
  return moment.toUTC();
}

/** The same for something that has happened: not later than now. */
export function readPastMoment(
  field: string,
  written: string,
  now: DateTime,
): DateTime<true> {
  const moment = readMoment(field, written);
  if (moment > now) {
    throw new InputError(
      `${field} is ${toIso(moment)}, which is in the future; expected ${toIso(
        now,
      )} or earlier`,
    );
  }
  return moment;
}
