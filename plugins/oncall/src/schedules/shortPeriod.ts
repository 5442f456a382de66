import { DateTime } from 'luxon';

const UNNAMED = 'ccc d LLL HH:mm';
const NAMED = `${UNNAMED} ZZZZ`;

/**
 * The ends of a stretch on a clock, as short as the timeline needs them. The clock is named once, and at both ends where
 * it changes meanwhile.
 */
export function shortPeriod(
  stretch: { readonly start: number; readonly end: number },
  zone: string,
): { readonly start: string; readonly end: string } {
  const [start, end] = [stretch.start, stretch.end].map(at =>
    DateTime.fromMillis(at, { zone, locale: 'en-GB' }),
  );
  const isChanged = start.toFormat('ZZZZ') !== end.toFormat('ZZZZ');
  return {
    start: start.toFormat(isChanged ? NAMED : UNNAMED),
    end: end.toFormat(NAMED),
  };
}
