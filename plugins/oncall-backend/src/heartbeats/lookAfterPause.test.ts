import { DateTime } from 'luxon';
import { lookAfterPause } from './lookAfterPause';

const NOON = DateTime.fromISO('2026-01-05T12:00:00Z', { zone: 'utc' });

describe('lookAfterPause', () => {
  it('starts anew when nobody has ever looked', () => {
    expect(lookAfterPause(undefined, NOON)).toEqual({
      isNoted: true,
      startAnew: true,
    });
  });

  it.each([
    ['just before', { seconds: 9 }, false, false],
    ['a moment ago', { seconds: 10 }, true, false],
    ['a minute ago', { seconds: 60 }, true, false],
    ['longer ago', { seconds: 60.001 }, true, true],
    ['by a clock that is a little ahead', { seconds: -9 }, false, false],
    ['before the clock was set back', { hours: -1 }, true, false],
  ])('knows what a look %s means', (_, ago, isNoted, startAnew) => {
    expect(lookAfterPause(NOON.minus(ago), NOON)).toEqual({
      isNoted,
      startAnew,
    });
  });
});
