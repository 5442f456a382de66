import { FIRST_MAPPING, ruleOf, unfinishedRule, withRule } from './mappingForm';

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

describe('unfinishedRule', () => {
  it.each([
    [{ field: 'env', operation: 'equals', expectedValue: '' }, 2],
    [{ field: ' ', operation: 'equals', expectedValue: 'test' }, 2],
    [{ field: 'env', operation: 'contains' }, 2],
    [{ field: 'env', operation: 'is-empty' }, undefined],
    [{ field: 'env', operation: 'equals', expectedValue: 'test' }, undefined],
  ] as const)('tells that of %j: %s', (condition, position) => {
    const mapping = withRule(FIRST_MAPPING, 1, ruleOf('ignore', condition));
    expect(unfinishedRule(mapping)).toBe(position);
  });
});
