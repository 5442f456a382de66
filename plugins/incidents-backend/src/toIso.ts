import { DateTime } from 'luxon';

/** A moment as answers carry it: ISO 8601 in UTC with milliseconds. */
export function toIso(moment: DateTime): string {
  const text = moment.toUTC().toISO();
  if (text === null) {
    throw new TypeError(`Not a moment: ${moment.invalidExplanation}`);
  }
  return text;
}
