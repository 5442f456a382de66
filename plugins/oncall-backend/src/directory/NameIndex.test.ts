import { NameIndex } from './NameIndex';

describe('NameIndex', () => {
  const items = [
    { ref: 'user:default/ana', email: 'ana@x.example', name: 'Ben' },
    { ref: 'user:default/ben', email: undefined, name: 'Ana' },
  ];
  const index = new NameIndex(items, ({ ref, email, name }) => [
    ref,
    ref.split('/')[1],
    email,
    name,
  ]);

  it.each([
    ['a reference', 'user:default/ana', items[0]],
    ['an e-mail address', 'ana@x.example', items[0]],
    [
      'a name in another case and with spaces around',
      '  USER:default/BEN ',
      items[1],
    ],
  ])('finds by %s', (_, text, item) => {
    expect(index.find(text)).toBe(item);
  });

  it('prefers the better kind of name, whatever the order of the items', () => {
    expect(index.find('ana')).toBe(items[0]);
    expect(index.find('ben')).toBe(items[1]);
  });

  it.each(['', '   ', 'cy'])('finds nothing for "%s"', text => {
    expect(index.find(text)).toBeUndefined();
  });
});
