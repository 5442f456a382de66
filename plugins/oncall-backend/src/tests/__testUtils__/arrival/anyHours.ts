import {
  TimeRestriction,
  WEEKDAYS,
} from '@muster/backstage-plugin-oncall-common';
import fc from 'fast-check';

const hour = fc.constantFrom(0, 1, 2, 3, 8, 18, 22);
const minute = fc.constantFrom(0, 30);
export const anyHours: fc.Arbitrary<TimeRestriction> = fc.oneof(
  fc.record({
    type: fc.constant('time-of-day'),
    restriction: fc.record({
      startHour: hour,
      startMin: minute,
      endHour: hour,
      endMin: minute,
    }),
  }),
  fc.record({
    type: fc.constant('weekday-and-time-of-day'),
    restrictions: fc.array(
      fc.record({
        startDay: fc.constantFrom(...WEEKDAYS),
        startHour: hour,
        startMin: minute,
        endDay: fc.constantFrom(...WEEKDAYS),
        endHour: hour,
        endMin: minute,
      }),
      { minLength: 1, maxLength: 2 },
    ),
  }),
);
export const anyZone = fc.constantFrom(
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
);
