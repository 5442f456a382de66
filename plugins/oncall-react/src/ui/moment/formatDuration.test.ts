import { formatDuration, formatRoughly } from './formatDuration';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('formatDuration', () => {
  it.each([
    [0, '0 s'],
    [-5 * SECOND, '0 s'],
    [45 * SECOND, '45 s'],
    [12 * MINUTE + 5 * SECOND, '12 min 5 s'],
    [12 * MINUTE, '12 min'],
    [3 * HOUR + 20 * MINUTE + 59 * SECOND, '3 h 20 min'],
    [2 * DAY + 4 * HOUR, '2 d 4 h'],
    [2 * DAY + 4 * MINUTE, '2 d'],
  ])('writes %d ms as %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });
});

describe('formatRoughly', () => {
  it.each([
    [200, '0 s'],
    [45 * SECOND, '45 s'],
    [59.7 * SECOND, '1 min'],
    [7 * MINUTE + 40 * SECOND, '8 min'],
    [59 * MINUTE + 45 * SECOND, '1 h'],
    [23 * HOUR + 50 * MINUTE, '1 d'],
    [36 * HOUR, '2 d'],
  ])('rounds %d ms to %s', (milliseconds, text) => {
    expect(formatRoughly(milliseconds)).toBe(text);
  });
});
