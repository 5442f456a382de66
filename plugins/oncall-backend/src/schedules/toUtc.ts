import { InputError } from '@backstage/errors';
import { DateTime } from 'luxon';

const WITH_OFFSET = /(Z|[+-]\d{2}(:?\d{2})?)$/i;

/** The instant in UTC; fails, naming the field, when the text is not an instant with an offset. */
export function toUtc(text: string, field: string): string {
  const at = DateTime.fromISO(text, { setZone: true });
  if (!at.isValid || !WITH_OFFSET.test(text)) {
    throw new InputError(
      `${field} is ${text}, expected ISO 8601 with an offset such as 2026-11-22T09:00:00Z`,
    );
  }
  return new Date(at.toMillis()).toISOString();
}
