import { DateTime } from 'luxon';

/** ISO 8601 UTC, as the APIs take and give it. */
export function toIso(moment: DateTime): string {
  return moment.toJSDate().toISOString();
}
