/**
 * The days of the week, Monday first.
 *
 * @public
 */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/**
 * Lower-case English day name.
 *
 * @public
 */
export type Weekday = (typeof WEEKDAYS)[number];

/**
 * Wall-clock windows, [start, end). An end at or before its start wraps past midnight (or past the end of the
 * week); equal start and end is the whole day (or week).
 *
 * @remarks The shape is Opsgenie's, so that exports and API calls fit.
 * @public
 */
export type TimeRestriction =
  | {
      readonly type: 'time-of-day';
      readonly restriction: {
        readonly startHour: number;
        readonly startMin: number;
        readonly endHour: number;
        readonly endMin: number;
      };
    }
  | {
      readonly type: 'weekday-and-time-of-day';
      readonly restrictions: readonly {
        readonly startDay: Weekday;
        readonly startHour: number;
        readonly startMin: number;
        readonly endDay: Weekday;
        readonly endHour: number;
        readonly endMin: number;
      }[];
    };
