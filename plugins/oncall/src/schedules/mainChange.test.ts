import { mainChange, signed } from './mainChange';

const hours = (total: number, nights: number, weekends: number) => ({
  total,
  nights,
  weekends,
  shifts: 1,
});

const change = (
  before: ReturnType<typeof hours>,
  after: ReturnType<typeof hours>,
) =>
  mainChange({ ref: 'user:default/ana', before, after, lost: [], gained: [] });

describe('mainChange', () => {
  it.each([
    ['nights first', hours(24, 8, 0), hours(72, 24, 48), 'nights', 2],
    [
      'weekends where nights stay',
      hours(48, 8, 48),
      hours(24, 8, 0),
      'weekends',
      -1,
    ],
    [
      'hours where nothing else moves',
      hours(10, 0, 0),
      hours(7.75, 0, 0),
      'total',
      -2.2,
    ],
  ])('names %s', (_, before, after, unit, amount) => {
    expect(change(before, after)).toEqual({ unit, amount });
  });

  it('names nothing where only the times move', () => {
    expect(change(hours(24, 8, 0), hours(24, 8, 0))).toBeUndefined();
  });
});

describe('signed', () => {
  it.each([
    [2, '+2'],
    [-1.25, '−1.2'],
    [0.04, '+0'],
  ])('writes %p as %p', (amount, text) => {
    expect(signed(amount)).toBe(text);
  });
});
