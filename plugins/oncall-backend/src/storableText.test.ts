import { DateTime } from 'luxon';
import { storableText, withStorableText } from './storableText';

describe('storable text', () => {
  it.each([
    ['plain', 'plain'],
    ['a pair: 😀', 'a pair: 😀'],
    ['a\0b\0', 'ab'],
    ['\ud83d', '\ufffd'],
    ['\ude00 and 😀', '\ufffd and 😀'],
  ])('of %j is %j', (text, expected) => {
    expect(storableText(text)).toBe(expected);
  });

  it('is found in lists, objects and keys', () => {
    const at = DateTime.utc();
    expect(
      withStorableText({
        'k\0': ['a\0', { b: '\ud800' }],
        n: 1,
        at,
        u: undefined,
      }),
    ).toEqual({ k: ['a', { b: '\ufffd' }], n: 1, at, u: undefined });
  });

  it('leaves what is fine as it is', () => {
    const fine = { message: 'fine', tags: ['a'], until: DateTime.utc() };
    expect(withStorableText(fine)).toBe(fine);
  });
});
