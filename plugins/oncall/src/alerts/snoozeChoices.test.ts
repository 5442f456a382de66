import { DateTime } from 'luxon';
import { readSnoozeForm, snoozedUntil } from './snoozeChoices';

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

describe('readSnoozeForm', () => {
  const read = (typed: string) =>
    readSnoozeForm(
      { choice: 'own', own: { typed } },
      { zone: 'Europe/Berlin', now },
    );

  it('wakes at the moment that is typed, on the clock of the reader', () => {
    expect(read('2026-03-29T12:00')).toEqual({
      until: DateTime.fromISO('2026-03-29T10:00Z', { zone: 'Europe/Berlin' }),
    });
  });

  it.each([
    ['', 'unclear'],
    // The clocks go forward over it.
    ['2026-03-29T02:30', 'unclear'],
    ['2026-03-28T19:59', 'past'],
    ['2026-04-04T20:01', 'tooFar'],
  ])('does not take %j: %s', (typed, problem) => {
    expect(read(typed)).toEqual({ problem });
  });
});
