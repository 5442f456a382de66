import { DateTime } from 'luxon';

/**
 * Of a time that the clocks show twice, the first. Luxon alone reads it with the offset that the zone has today, so that it would mean
 * something else in winter than in summer.
 */
export function firstOfTwo(at: DateTime): DateTime {
  return at.getPossibleOffsets()[0];
}
