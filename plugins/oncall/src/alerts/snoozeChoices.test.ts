import { DateTime } from 'luxon';
import { snoozedUntil } from './snoozeChoices';

// The evening before the clocks go forward.
const now = DateTime.fromISO('2026-03-28T20:00', { zone: 'Europe/Berlin' });

describe('snoozedUntil', () => {
  it.each([
    ['quarterHour', '2026-03-28T20:15:00.000+01:00'],
    ['hour', '2026-03-28T21:00:00.000+01:00'],
    ['fourHours', '2026-03-29T00:00:00.000+01:00'],
    ['tomorrow', '2026-03-29T09:00:00.000+02:00'],
  ] as const)('wakes after %s at %s', (choice, until) => {
    expect(snoozedUntil(choice, now).toISO()).toBe(until);
  });
});
