import { roomFor } from './roomFor';

const DAY_OF = { week: 1 / 7, fortnight: 1 / 14, month: 1 / 30 };

describe('roomFor', () => {
  it.each([
    ['a day of a week', DAY_OF.week, 'name', 'initials'],
    ['a day of two weeks', DAY_OF.fortnight, 'initials', 'initials'],
    ['a day of a month', DAY_OF.month, 'initials', 'colour'],
    ['a third of a day of a week', DAY_OF.week / 3, 'initials', 'colour'],
    [
      'a third of a day of two weeks',
      DAY_OF.fortnight / 3,
      'initials',
      'colour',
    ],
    ['a third of a day of a month', DAY_OF.month / 3, 'colour', 'colour'],
  ])('knows what fits into %s', (_, part, onDesk, onPhone) => {
    expect(roomFor(part, false)).toBe(onDesk);
    expect(roomFor(part, true)).toBe(onPhone);
  });
});
