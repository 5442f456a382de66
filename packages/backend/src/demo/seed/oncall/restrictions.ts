import {
  TimeRestriction,
  Weekday,
} from '@muster/backstage-plugin-oncall-common';

/** The same hours every day. */
export function everyDay(startHour: number, endHour: number): TimeRestriction {
  return {
    type: 'time-of-day',
    restriction: { startHour, startMin: 0, endHour, endMin: 0 },
  };
}

/** Monday to Friday, 8 to 18. */
export const OFFICE_HOURS: TimeRestriction = windows([
  ['monday', 8, 'monday', 18],
  ['tuesday', 8, 'tuesday', 18],
  ['wednesday', 8, 'wednesday', 18],
  ['thursday', 8, 'thursday', 18],
  ['friday', 8, 'friday', 18],
]);

/** The nights between working days. */
export const NIGHTS: TimeRestriction = windows([
  ['monday', 18, 'tuesday', 8],
  ['tuesday', 18, 'wednesday', 8],
  ['wednesday', 18, 'thursday', 8],
  ['thursday', 18, 'friday', 8],
]);

/** From Friday evening to Monday morning. */
export const WEEKEND: TimeRestriction = windows([['friday', 18, 'monday', 8]]);

function windows(
  spans: readonly (readonly [Weekday, number, Weekday, number])[],
): TimeRestriction {
  return {
    type: 'weekday-and-time-of-day',
    restrictions: spans.map(([startDay, startHour, endDay, endHour]) => ({
      startDay,
      startHour,
      startMin: 0,
      endDay,
      endHour,
      endMin: 0,
    })),
  };
}
