import { InputError } from '@backstage/errors';
import { DateTime } from 'luxon';

/** The moment at which something is tried. */
export function momentOfTrial(text: string): DateTime {
  const at = DateTime.fromISO(text, { zone: 'utc' });
  if (!at.isValid) {
    throw new InputError(
      `at is '${text}', expected ISO 8601 with an offset, such as 2026-03-08T09:00:00Z`,
    );
  }
  return at;
}
