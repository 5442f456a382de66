import { FIRST_MAPPING, ruleOf, withRule } from './mappingForm';

describe('withRule', () => {
  const fresh = ruleOf('ignore', { field: 'env', operation: 'is-empty' });

  it('replaces, adds and removes', () => {
    expect(withRule(FIRST_MAPPING, 0, fresh).rules).toEqual([fresh]);
    expect(withRule(FIRST_MAPPING, 1, fresh).rules).toEqual([
      ...FIRST_MAPPING.rules,
      fresh,
    ]);
    expect(withRule(FIRST_MAPPING, 0, undefined).rules).toEqual([]);
  });
});
