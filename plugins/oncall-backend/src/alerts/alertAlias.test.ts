import { alertAlias } from './alertAlias';

describe('alertAlias', () => {
  it('keeps an alias of up to 512 characters', () => {
    const alias = 'x'.repeat(512);
    expect(alertAlias(alias)).toBe(alias);
  });

  it('shortens a longer alias to something that is still its own', () => {
    const one = alertAlias(`${'x'.repeat(600)}1`);
    const two = alertAlias(`${'x'.repeat(600)}2`);
    expect(one).toHaveLength(512);
    expect(one).not.toBe(two);
    expect(one).toBe(alertAlias(`${'x'.repeat(600)}1`));
  });

  it('drops what does not distinguish', () => {
    expect(alertAlias(' a\0b ')).toBe('ab');
  });
});
