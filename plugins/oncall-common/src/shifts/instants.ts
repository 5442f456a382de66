import { InputError } from '@backstage/errors';

const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/;

/**
 * The epoch milliseconds of an ISO 8601 instant.
 *
 * @remarks Luxon would take most of the time of asking who is on call in ten thousand schedules; the built-in parser
 * reads the same strings, and takes a string without offset for the machine's own zone, which is refused here.
 * @internal
 */
export function instantFromIso(iso: string): number {
  const instant = WITH_OFFSET.test(iso) ? Date.parse(iso) : NaN;
  if (Number.isNaN(instant)) {
    throw new InputError(
      `'${iso}' is not an instant, expected ISO 8601 with an offset such as 2026-03-08T09:00:00Z`,
    );
  }
  return instant;
}

/**
 * Whether a string is ISO 8601 with an offset.
 *
 * @internal
 */
export function isInstant(iso: string): boolean {
  return WITH_OFFSET.test(iso) && !Number.isNaN(Date.parse(iso));
}

/**
 * The ISO 8601 UTC form of epoch milliseconds.
 *
 * @internal
 */
export function instantToIso(instant: number): string {
  return new Date(instant).toISOString();
}
