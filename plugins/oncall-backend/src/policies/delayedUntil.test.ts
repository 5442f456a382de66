import { DateTime } from 'luxon';
import { delayedUntil } from './delayedUntil';

/** A Wednesday. */
const NOW = DateTime.fromISO('2026-01-07T12:00:00Z', { zone: 'utc' });

describe('delayedUntil', () => {
  it.each([
    ['next-time', 13, '2026-01-07T13:00:00.000Z'],
    ['next-time', 12, '2026-01-08T12:00:00.000Z'],
    ['next-weekday', 9, '2026-01-08T09:00:00.000Z'],
    ['next-monday', 9, '2026-01-12T09:00:00.000Z'],
    ['next-wednesday', 9, '2026-01-14T09:00:00.000Z'],
    ['next-wednesday', 13, '2026-01-07T13:00:00.000Z'],
    ['next-sunday', 0, '2026-01-11T00:00:00.000Z'],
  ] as const)('knows %s at %i', (delayOption, untilHour, expected) => {
    expect(delayedUntil({ delayOption, untilHour }, NOW).toISO()).toBe(
      expected,
    );
  });

  it('takes midnight where no time is said', () => {
    const delayOption = 'next-time';
    expect(delayedUntil({ delayOption }, NOW).toISO()).toBe(
      '2026-01-08T00:00:00.000Z',
    );
  });

  it.each([
    // From Wednesday to Tuesday, at noon.
    ['next-time', 'Thu Fri Sat Sun Mon Tue Wed'],
    ['next-weekday', 'Thu Fri Mon Mon Mon Tue Wed'],
    ['next-monday', 'Mon Mon Mon Mon Mon Mon Mon'],
    ['next-tuesday', 'Tue Tue Tue Tue Tue Tue Tue'],
    ['next-wednesday', 'Wed Wed Wed Wed Wed Wed Wed'],
    ['next-thursday', 'Thu Thu Thu Thu Thu Thu Thu'],
    ['next-friday', 'Fri Fri Fri Fri Fri Fri Fri'],
    ['next-saturday', 'Sat Sat Sat Sat Sat Sat Sat'],
    ['next-sunday', 'Sun Sun Sun Sun Sun Sun Sun'],
  ] as const)('knows %s of every day', (delayOption, expected) => {
    const days = Array.from({ length: 7 }, (_, n) => NOW.plus({ days: n }));
    const until = days.map(day =>
      delayedUntil({ delayOption, untilHour: 9 }, day),
    );
    expect(until.map(day => day.toFormat('ccc')).join(' ')).toBe(expected);
    expect(until.every((day, n) => day <= days[n].plus({ days: 7 }))).toBe(
      true,
    );
  });

  it.each([
    // In the night before, this time was skipped.
    ['America/Santiago', '2026-09-06T12:00', 0, 0, '2026-09-07T00:00'],
    ['Europe/Berlin', '2026-03-29T12:00', 2, 30, '2026-03-30T02:30'],
    ['Europe/Berlin', '2026-10-25T12:00', 2, 30, '2026-10-26T02:30'],
    ['Asia/Tokyo', '2026-03-29T12:00', 2, 30, '2026-03-30T02:30'],
  ])(
    'in %s at %s, waits until %i:%i on the clock of the next day',
    (zone, local, untilHour, untilMinute, expected) => {
      const now = DateTime.fromISO(local, { zone });
      const delayOption = 'next-time';
      expect(
        delayedUntil({ delayOption, untilHour, untilMinute }, now).toFormat(
          "yyyy-MM-dd'T'HH:mm",
        ),
      ).toBe(expected);
    },
  );

  it.each([
    [90, 'minutes', { minutes: 90 }],
    [3, 'hours', { hours: 3 }],
    [2, 'days', { hours: 48 }],
  ] as const)('adds %i %s', (timeAmount, timeUnit, time) => {
    const duration = { timeAmount, timeUnit };
    const delayOption = 'for-duration';
    expect(delayedUntil({ delayOption, duration }, NOW)).toEqual(
      NOW.plus(time),
    );
  });
});
