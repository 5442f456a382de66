import { isWithinTimeRestriction } from '../conditions/isWithinTimeRestriction';
import { TimeRestriction } from '../TimeRestriction';

/**
 * From ten in the evening to six in the morning.
 *
 * @internal
 */
export const NIGHTS: TimeRestriction = {
  type: 'time-of-day',
  restriction: { startHour: 22, startMin: 0, endHour: 6, endMin: 0 },
};

/** @internal */
export const WEEKENDS: TimeRestriction = {
  type: 'weekday-and-time-of-day',
  restrictions: [
    {
      startDay: 'saturday',
      startHour: 0,
      startMin: 0,
      endDay: 'monday',
      endHour: 0,
      endMin: 0,
    },
  ],
};

/**
 * Whether it is between 22:00 and 06:00 on the clock of a zone.
 *
 * @public
 */
export function isAtNight(at: string, timezone: string): boolean {
  return isWithinTimeRestriction(NIGHTS, at, timezone);
}
