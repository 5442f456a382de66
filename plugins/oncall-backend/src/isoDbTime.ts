import { fromDbTime, toDbTime } from '@muster/due-work';
import { DateTime } from 'luxon';

/** What is stored for a moment of our JSON, which is ISO 8601. */
export function isoToDbTime(iso: string): number {
  return toDbTime(DateTime.fromISO(iso, { zone: 'utc' }));
}

/** A stored moment as our JSON has it: ISO 8601 in UTC. */
export function dbTimeToIso(stored: number | string): string {
  return fromDbTime(stored).toISO();
}
