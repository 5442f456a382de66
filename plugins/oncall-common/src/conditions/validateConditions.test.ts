import { Condition, ConditionFilter } from './Condition';
import { validateConditions } from './validateConditions';

const CONDITION: Condition = {
  field: 'message',
  operation: 'contains',
  expectedValue: 'disk',
};

function problemsOf(filter: ConditionFilter, otherFields?: readonly string[]) {
  return validateConditions(filter, { path: 'criteria', otherFields });
}

function fieldsOf(
  condition: Partial<Condition>,
  otherFields?: readonly string[],
) {
  const filter: ConditionFilter = {
    type: 'match-all-conditions',
    conditions: [{ ...CONDITION, ...condition }],
  };
  return problemsOf(filter, otherFields).map(({ field }) =>
    field.replace('criteria.conditions[0].', ''),
  );
}

describe('validateConditions', () => {
  it.each<Partial<Condition>>([
    {},
    { not: true, operation: 'equals-ignore-whitespace' },
    { operation: 'is-empty', expectedValue: undefined },
    { operation: 'matches', expectedValue: '(?i)disk.*' },
    { operation: 'matches', expectedValue: '[a-z]{1,63}@[a-z.]{1,255}' },
    { key: '' },
    { field: 'tags', operation: 'contains' },
    { field: 'actions', operation: 'is-empty', expectedValue: '' },
    { field: 'responders', operation: 'matches' },
    { field: 'recipients', operation: 'matches' },
    { field: 'teams', operation: 'starts-with' },
    { field: 'details', operation: 'contains-key' },
    { field: 'extra-properties', operation: 'contains-value' },
    { field: 'extra-properties', key: 'region', operation: 'equals' },
    { field: 'priority', operation: 'greater-than', expectedValue: 'P3' },
  ])('finds nothing wrong with %j', condition => {
    expect(fieldsOf(condition)).toEqual([]);
  });

  it.each<readonly [string, Partial<Condition>]>([
    ['field', { field: 'mood' }],
    ['key', { key: 'region' }],
    ['operation', { operation: 'greater-than' }],
    ['operation', { field: 'tags', operation: 'starts-with' }],
    ['operation', { field: 'details', operation: 'equals' }],
    ['operation', { field: 'extra-properties', operation: 'equals' }],
    [
      'operation',
      { field: 'extra-properties', key: 'a', operation: 'contains-key' },
    ],
    ['operation', { field: 'priority', operation: 'contains' }],
    ['expectedValue', { expectedValue: ' ' }],
    ['expectedValue', { expectedValue: undefined }],
    ['expectedValue', { expectedValue: 'x'.repeat(15_001) }],
    [
      'expectedValue',
      { field: 'priority', operation: 'equals', expectedValue: 'high' },
    ],
    ['expectedValue', { operation: 'matches', expectedValue: ' ' }],
    ['expectedValue', { operation: 'matches', expectedValue: '[' }],
    ['expectedValue', { operation: 'matches', expectedValue: '(?=a)a' }],
    ['expectedValue', { operation: 'matches', expectedValue: 'a{1001}' }],
    ['expectedValue', { operation: 'matches', expectedValue: '(a?){1000}' }],
    [
      'expectedValue',
      { operation: 'matches', expectedValue: '((a?){30}){30}' },
    ],
    [
      'expectedValue',
      { operation: 'matches', expectedValue: `[${'x'.repeat(999)}]` },
    ],
  ])('refuses %s of %j', (field, condition) => {
    expect(fieldsOf(condition)).toEqual([field]);
  });

  it('knows fields that the place adds', () => {
    expect(fieldsOf({ field: 'subject' })).toEqual(['field']);
    expect(fieldsOf({ field: 'subject' }, ['subject'])).toEqual([]);
  });

  it('wants conditions exactly where they mean something', () => {
    expect(problemsOf({ type: 'match-all' })).toEqual([]);
    expect(problemsOf({ type: 'match-all', conditions: [CONDITION] })).toEqual([
      {
        field: 'criteria.conditions',
        problem: 'has 1 conditions',
        expected: 'none, because match-all takes every alert',
      },
    ]);
    expect(problemsOf({ type: 'match-any-condition' })).toEqual([
      {
        field: 'criteria.conditions',
        problem: 'has 0 conditions',
        expected: '1 to 50',
      },
    ]);
    const conditions = Array(51).fill(CONDITION);
    expect(problemsOf({ type: 'match-any-condition', conditions })).toEqual([
      {
        field: 'criteria.conditions',
        problem: 'has 51 conditions',
        expected: '1 to 50',
      },
    ]);
    const type = 'match-some' as unknown as ConditionFilter['type'];
    expect(problemsOf({ type, conditions: [CONDITION] })).toEqual([
      {
        field: 'criteria.type',
        problem: "is 'match-some'",
        expected: 'match-all, match-any-condition, match-all-conditions',
      },
    ]);
  });

  it.each([
    ['', 'is empty'],
    ['x'.repeat(15_001), 'has 15001 characters'],
  ])('says what is wrong with the text %s', (expectedValue, problem) => {
    expect(
      problemsOf({
        type: 'match-any-condition',
        conditions: [{ ...CONDITION, expectedValue }],
      }),
    ).toMatchObject([{ problem, expected: '1 to 15000 characters' }]);
  });

  it('says what is wrong with a pattern', () => {
    expect(
      problemsOf({
        type: 'match-any-condition',
        conditions: [
          { ...CONDITION, operation: 'matches', expectedValue: '[' },
        ],
      }),
    ).toEqual([
      {
        field: 'criteria.conditions[0].expectedValue',
        problem: "is '[': missing closing ]: `[`",
        expected:
          'a regular expression of at most 1000 characters and as many parts, without look-around and back references',
      },
    ]);
  });
});
