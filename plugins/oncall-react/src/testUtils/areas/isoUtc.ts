import { DateTime } from 'luxon';

/** A moment as the API tells it. */
export function isoUtc(at: DateTime | string): string {
  const moment = typeof at === 'string' ? DateTime.fromISO(at) : at;
  return moment.toUTC().toISO() ?? '';
}
