import { DateTime } from 'luxon';

/** A moment in a sentence, short, on the clock of a zone. */
export function onClock(iso: string, zone: string): string {
  const at = DateTime.fromISO(iso, { zone }).setLocale('en-GB');
  return at.toFormat('ccc d LLL HH:mm');
}
