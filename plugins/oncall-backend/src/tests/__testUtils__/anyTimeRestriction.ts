import {
  TimeRestriction,
  WEEKDAYS,
} from '@muster/backstage-plugin-oncall-common';
import fc from 'fast-check';

const anyDay = fc.constantFrom(...WEEKDAYS);

/** Hours of every day, or up to `most` spans of the week. */
export function anyTimeRestriction(
  hours: Readonly<
    Record<
      'startHour' | 'startMin' | 'endHour' | 'endMin',
      fc.Arbitrary<number>
    >
  >,
  most: number,
): fc.Arbitrary<TimeRestriction> {
  return fc.oneof(
    fc.record({
      type: fc.constant('time-of-day' as const),
      restriction: fc.record(hours),
    }),
    fc.record({
      type: fc.constant('weekday-and-time-of-day' as const),
      restrictions: fc.array(
        fc.record({ ...hours, startDay: anyDay, endDay: anyDay }),
        { minLength: 1, maxLength: most },
      ),
    }),
  );
}
