import { Condition } from '../conditions/Condition';
import { RoutingRule } from '../RoutingRule';
import { chooseRoutingRule } from './chooseRoutingRule';
import { unreachableRules } from './unreachableRules';
import { validateRoutingRule } from './validateRoutingRule';

const NOON = '2026-03-02T12:00:00Z';

function aRule(id: string, facts: Partial<RoutingRule> = {}): RoutingRule {
  return {
    id,
    team: 'group:default/payments',
    name: id,
    isDefault: false,
    criteria: {
      type: 'match-any-condition',
      conditions: [{ field: 'tags', operation: 'contains', expectedValue: id }],
    },
    notify: { type: 'none' },
    ...facts,
  };
}

const DEFAULT = aRule('default', {
  isDefault: true,
  criteria: { type: 'match-all' },
});

const NIGHT: Partial<RoutingRule> = {
  timezone: 'Europe/Berlin',
  timeRestriction: {
    type: 'time-of-day',
    restriction: { startHour: 18, startMin: 0, endHour: 6, endMin: 0 },
  },
};

function choose(
  rules: readonly RoutingRule[],
  tags: readonly string[],
  at = NOON,
) {
  return chooseRoutingRule({ rules, subject: { tags }, at });
}

describe('chooseRoutingRule', () => {
  it('takes the first rule that fits and looks no further', () => {
    const rules = [aRule('a'), aRule('b'), aRule('c'), DEFAULT];
    const { rule, verdicts } = choose(rules, ['c', 'b']);

    expect(rule?.id).toBe('b');
    expect(verdicts).toEqual([
      {
        ruleId: 'a',
        name: 'a',
        applies: false,
        reason: 'it is not so that the list of tags contains "a"',
      },
      {
        ruleId: 'b',
        name: 'b',
        applies: true,
        reason: 'the list of tags contains "b"',
      },
    ]);
  });

  it('takes the default rule when no other fits', () => {
    const { rule, verdicts } = choose([aRule('a'), DEFAULT], []);

    expect(rule?.id).toBe('default');
    expect(verdicts[1].reason).toBe('no rule before it applies');
  });

  it('reads the hours of a rule in its own zone', () => {
    const rules = [aRule('a', NIGHT), DEFAULT];
    const ruleAt = (at: string) => choose(rules, ['a'], at).rule?.id;

    expect(ruleAt('2026-03-02T17:00:00Z')).toBe('a');
    expect(ruleAt('2026-03-02T16:59:59Z')).toBe('default');
    expect(ruleAt('2026-03-03T04:59:59Z')).toBe('a');
    expect(ruleAt('2026-03-03T05:00:00Z')).toBe('default');
    const reasonFor = (tag: string) =>
      choose(rules, [tag], NOON).verdicts[0].reason;
    expect(reasonFor('a')).toBe(
      'the moment is outside its hours in Europe/Berlin',
    );
    // What would not fit at any hour is said first.
    expect(reasonFor('b')).toBe(
      'it is not so that the list of tags contains "a"',
    );
  });

  it('chooses nothing where there are no rules', () => {
    expect(choose([], ['a'])).toEqual({ verdicts: [] });
  });
});

describe('unreachableRules', () => {
  const ALL = aRule('all', { criteria: { type: 'match-all' } });
  const HAS_A: Condition = {
    field: 'tags',
    operation: 'contains',
    expectedValue: 'a',
  };
  const conditions = [HAS_A, { ...HAS_A, expectedValue: 'b' }];
  const A_AGAIN = { ...aRule('a'), id: 'a2' };
  const A_AND_B = aRule('ab', {
    criteria: { type: 'match-all-conditions', conditions },
  });
  const IS_A = aRule('is-a', {
    criteria: { type: 'match-all-conditions', conditions: [HAS_A] },
  });
  const NOTHING = aRule('nothing', {
    criteria: { type: 'match-all-conditions', conditions: [] },
  });
  const withoutEntity = (id: string, expectedValue: string) =>
    aRule(id, {
      criteria: {
        type: 'match-any-condition',
        conditions: [{ field: 'entity', operation: 'is-empty', expectedValue }],
      },
    });
  const A_OR_B = aRule('a-b', {
    criteria: { type: 'match-any-condition', conditions },
  });
  const priority = (
    operation: Condition['operation'],
    expectedValue: string,
  ): Condition => ({ field: 'priority', operation, expectedValue });

  it.each<readonly [string, readonly RoutingRule[], readonly string[]]>([
    ['without a rule that takes all', [aRule('a'), DEFAULT], []],
    [
      'below a rule that takes all',
      [ALL, aRule('a'), DEFAULT],
      ['a', 'default'],
    ],
    ['above a rule that takes all', [aRule('a'), ALL, DEFAULT], ['default']],
    [
      'with hours, below a rule that takes all',
      [ALL, { ...aRule('a'), ...NIGHT }],
      ['a'],
    ],
    ['below one with hours', [{ ...ALL, ...NIGHT }, aRule('a'), DEFAULT], []],
    [
      'below one with hours, within the same hours',
      [{ ...ALL, ...NIGHT }, { ...aRule('a'), ...NIGHT }, DEFAULT],
      ['a'],
    ],
    ['that ask the same as one above', [aRule('a'), A_AGAIN, DEFAULT], ['a2']],
    ['that ask for more than one above', [aRule('a'), A_AND_B], ['ab']],
    ['that ask for more than the only condition', [IS_A, A_AND_B], ['ab']],
    ['that ask for less than one above', [A_AND_B, aRule('a')], []],
    ['below one that nothing fits', [NOTHING, aRule('a')], ['nothing']],
    [
      'that ask whether something is empty, as one above does',
      [withoutEntity('e1', ''), withoutEntity('e2', 'left over')],
      ['e2'],
    ],
    ['that ask for one of several', [A_OR_B, aRule('a'), A_AND_B], ['a', 'ab']],
    ['that also ask for something else', [aRule('a'), A_OR_B], []],
  ])('are those %s', (_, rules, ids) => {
    expect(unreachableRules(rules).map(({ rule }) => rule.id)).toEqual(ids);
  });

  it('are shown with the first rule that takes their alerts', () => {
    expect(
      unreachableRules([ALL, aRule('a'), A_AGAIN]).map(
        ({ takenBy }) => takenBy?.id,
      ),
    ).toEqual(['all', 'all']);
  });

  it.each<readonly [boolean, string, readonly Condition[]]>([
    [true, 'more urgent than P1', [priority('greater-than', 'P1')]],
    [true, 'less urgent than P5', [priority('less-than', 'P5')]],
    [
      true,
      'two priorities at once',
      [priority('equals', 'P1'), priority('equals', 'P2')],
    ],
    [
      false,
      'between P1 and P4',
      [priority('less-than', 'P1'), priority('greater-than', 'P4')],
    ],
    [true, 'without a message', [{ field: 'message', operation: 'is-empty' }]],
    [
      true,
      'with a message of spaces',
      [{ field: 'message', operation: 'equals', expectedValue: ' ' }],
    ],
    [
      false,
      'with a certain message',
      [{ field: 'message', operation: 'equals', expectedValue: 'Disk full' }],
    ],
    [
      false,
      'with a message',
      [{ field: 'message', operation: 'is-empty', not: true }],
    ],
    [false, 'without an entity', [{ field: 'entity', operation: 'is-empty' }]],
    [
      true,
      'a text that does not begin like that',
      [
        { field: 'entity', operation: 'equals', expectedValue: 'Ledger 1' },
        { field: 'entity', operation: 'starts-with', expectedValue: 'core' },
      ],
    ],
    [
      false,
      'a text that begins so and contains something else',
      [
        { field: 'entity', operation: 'starts-with', expectedValue: 'core' },
        { field: 'entity', operation: 'contains', expectedValue: 'ledger' },
      ],
    ],
    [
      false,
      'a text in another case',
      [
        { field: 'entity', operation: 'equals', expectedValue: 'Ledger 1' },
        { field: 'entity', operation: 'starts-with', expectedValue: 'ledger' },
        { field: 'entity', operation: 'matches', expectedValue: 'LEDGER.*' },
      ],
    ],
    [
      true,
      'something, its opposite and one thing more',
      [HAS_A, { ...HAS_A, not: true }, { ...HAS_A, expectedValue: 'b' }],
    ],
    [false, 'two tags', [HAS_A, { ...HAS_A, expectedValue: 'b' }]],
  ])('says %s that nothing is %s', (isUnreachable, _, asked) => {
    const criteria = {
      type: 'match-all-conditions' as const,
      conditions: asked,
    };
    const rule = aRule('x', { criteria });
    expect(unreachableRules([rule])).toEqual(isUnreachable ? [{ rule }] : []);
  });

  it('needs every one of the conditions to be impossible where one is enough', () => {
    const any = (...asked: readonly Condition[]) =>
      unreachableRules([
        aRule('x', {
          criteria: { type: 'match-any-condition', conditions: asked },
        }),
      ]);
    const impossible = priority('greater-than', 'P1');
    expect(any(impossible)).toHaveLength(1);
    expect(any(impossible, HAS_A)).toEqual([]);
  });
});

describe('validateRoutingRule', () => {
  it.each<readonly [readonly string[], Partial<RoutingRule>]>([
    [[], {}],
    [[], NIGHT],
    [['team'], { team: 'payments' }],
    [['name'], { name: ' ' }],
    [['criteria.conditions'], { criteria: { type: 'match-any-condition' } }],
    [['timezone'], { ...NIGHT, timezone: undefined }],
    [['timezone'], { timezone: 'Berlin' }],
    [['notify.type'], { notify: { type: 'automatic' } }],
    [
      ['timeRestriction.restrictions'],
      {
        timezone: 'UTC',
        timeRestriction: { type: 'weekday-and-time-of-day', restrictions: [] },
      },
    ],
  ])('finds problems in %j of %j', (fields, facts) => {
    expect(
      validateRoutingRule(aRule('a', facts)).map(({ field }) => field),
    ).toEqual(fields);
  });
});
