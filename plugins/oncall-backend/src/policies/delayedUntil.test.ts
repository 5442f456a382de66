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

  it('skips the weekend', () => {
    const friday = NOW.plus({ days: 2 });
    const delayOption = 'next-weekday';
    expect(
      delayedUntil({ delayOption, untilHour: 9 }, friday).toISODate(),
    ).toBe('2026-01-12');
  });

  it('adds a duration', () => {
    const duration = { timeAmount: 2, timeUnit: 'days' } as const;
    const delayOption = 'for-duration';
    expect(delayedUntil({ delayOption, duration }, NOW)).toEqual(
      NOW.plus({ hours: 48 }),
    );
  });
});
