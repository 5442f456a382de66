import { IANAZone } from 'luxon';

/**
 * Whether a text names a time zone, such as `Europe/Berlin`.
 *
 * @remarks An offset such as `+02:00` does not, although newer programs take it for a zone: it knows no clock changes, and older
 * browsers and servers that read it later fail on it.
 * @public
 */
export function isZoneName(text: string): boolean {
  return /^[a-z]/i.test(text) && IANAZone.isValidZone(text);
}
