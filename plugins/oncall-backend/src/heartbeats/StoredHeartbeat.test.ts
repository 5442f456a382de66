import { intervalOf } from './StoredHeartbeat';

describe('intervalOf', () => {
  it.each([
    ['minutes', 90, 90],
    ['hours', 2, 120],
    // Of 24 hours each, also where a clock changes meanwhile.
    ['days', 2, 2880],
  ] as const)(
    'in %s: %s last %s minutes',
    (intervalUnit, interval, minutes) => {
      expect(intervalOf({ interval, intervalUnit }).as('minutes')).toBe(
        minutes,
      );
    },
  );
});
