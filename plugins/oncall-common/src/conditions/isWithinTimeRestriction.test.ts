import { DateTime } from 'luxon';
import { TimeRestriction, Weekday } from '../TimeRestriction';
import { isWithinTimeRestriction } from './isWithinTimeRestriction';

function daily(start: string, end: string): TimeRestriction {
  const [startHour, startMin] = start.split(':').map(Number);
  const [endHour, endMin] = end.split(':').map(Number);
  return {
    type: 'time-of-day',
    restriction: { startHour, startMin, endHour, endMin },
  };
}

function weekly(startDay: Weekday, endDay: Weekday): TimeRestriction {
  return {
    type: 'weekday-and-time-of-day',
    restrictions: [
      { startDay, startHour: 18, startMin: 0, endDay, endHour: 8, endMin: 0 },
    ],
  };
}

function isWithin(
  restriction: TimeRestriction,
  local: string,
  zone = 'Europe/Berlin',
) {
  const at = DateTime.fromISO(local, { zone }).toISO() ?? '';
  return isWithinTimeRestriction(restriction, at, zone);
}

describe('isWithinTimeRestriction', () => {
  it.each([
    ['09:00', '17:00', '08:59:59', false],
    ['09:00', '17:00', '09:00', true],
    ['09:00', '17:00', '16:59:59.999', true],
    ['09:00', '17:00', '17:00', false],
    ['22:00', '06:00', '23:30', true],
    ['22:00', '06:00', '05:59', true],
    ['22:00', '06:00', '06:00', false],
    ['22:00', '06:00', '12:00', false],
    ['00:00', '24:00', '23:59', true],
    ['08:00', '08:00', '03:00', true],
  ])('from %s to %s at %s: %s', (start, end, time, expected) => {
    expect(isWithin(daily(start, end), `2026-01-07T${time}`)).toBe(expected);
  });

  it.each([
    // 2026-01-09 is a Friday.
    ['friday', 'monday', '2026-01-09T17:59', false],
    ['friday', 'monday', '2026-01-09T18:00', true],
    ['friday', 'monday', '2026-01-11T12:00', true],
    ['friday', 'monday', '2026-01-12T07:59', true],
    ['friday', 'monday', '2026-01-12T08:00', false],
    ['tuesday', 'wednesday', '2026-01-09T20:00', false],
  ] as const)(
    'from %s 18:00 to %s 08:00 at %s: %s',
    (from, to, local, expected) => {
      expect(isWithin(weekly(from, to), local)).toBe(expected);
    },
  );

  it.each([
    ['2026-01-11T19:59', false],
    ['2026-01-11T20:00', true],
    ['2026-01-11T21:30', true],
    ['2026-01-11T22:00', false],
  ])('finds hours late on a Sunday: at %s it is %s', (local, expected) => {
    const restriction: TimeRestriction = {
      type: 'weekday-and-time-of-day',
      restrictions: [
        {
          startDay: 'sunday',
          startHour: 20,
          startMin: 0,
          endDay: 'sunday',
          endHour: 22,
          endMin: 0,
        },
      ],
    };
    expect(isWithin(restriction, local)).toBe(expected);
  });

  it('reads the wall clock of the zone, on both sides of a clock change', () => {
    const hours = daily('09:00', '17:00');
    const at = (instant: string, zone: string) =>
      isWithinTimeRestriction(hours, instant, zone);

    expect(at('2026-03-28T08:00:00Z', 'Europe/Berlin')).toBe(true);
    expect(at('2026-03-30T07:00:00Z', 'Europe/Berlin')).toBe(true);
    expect(at('2026-03-28T07:00:00Z', 'Europe/Berlin')).toBe(false);
    expect(at('2026-01-07T03:15:00Z', 'Asia/Kathmandu')).toBe(true);
    expect(at('2026-01-07T03:14:59Z', 'Asia/Kathmandu')).toBe(false);
  });

  it('refuses an unknown zone and an instant without offset', () => {
    const hours = daily('09:00', '17:00');

    expect(() =>
      isWithinTimeRestriction(hours, '2026-01-07T03:15:00Z', 'Berlin'),
    ).toThrow('expected an IANA zone');
    expect(() =>
      isWithinTimeRestriction(hours, '2026-01-07T03:15:00', 'UTC'),
    ).toThrow('is not an instant');
  });
});
