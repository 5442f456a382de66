import { clockDrift } from './clockDrift';

const MINUTE = 60_000;
const askedAt = 1_000 * MINUTE;

describe('clockDrift', () => {
  it.each([
    ['the clock is right', 0, 0],
    ['the answer took long', MINUTE / 2, 0],
    ['it is a little off', -MINUTE / 4, 0],
    ['the device is behind', 11 * MINUTE, 10 * MINUTE],
    ['the device is ahead by a day', -1440 * MINUTE, -1440 * MINUTE],
  ])('where %s', (_, answeredAfter, drift) => {
    const answeredAt = askedAt + answeredAfter;
    const heardAt = askedAt + MINUTE;
    expect(clockDrift({ askedAt, heardAt, answeredAt })).toBe(drift);
  });

  it('knows nothing where the pager does not tell the time', () => {
    const heardAt = askedAt + MINUTE;
    expect(clockDrift({ askedAt, heardAt, answeredAt: undefined })).toBe(0);
  });
});
