/**
 * Lower-case English day name, Monday first.
 *
 * @public
 */
export type Weekday =
  | 'monday'
  | 'tuesday'
  | 'wednesday'
  | 'thursday'
  | 'friday'
  | 'saturday'
  | 'sunday';

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
