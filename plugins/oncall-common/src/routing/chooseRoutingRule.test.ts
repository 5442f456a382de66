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
    expect(choose(rules, ['a'], NOON).verdicts[0].reason).toBe(
      'the moment is outside its hours in Europe/Berlin',
    );
  });

  it('chooses nothing where there are no rules', () => {
    expect(choose([], ['a'])).toEqual({ verdicts: [] });
  });
});

describe('unreachableRules', () => {
  const ALL = aRule('all', { criteria: { type: 'match-all' } });

  it.each<readonly [string, readonly RoutingRule[], readonly string[]]>([
    ['without a rule that takes all', [aRule('a'), DEFAULT], []],
    [
      'below a rule that takes all',
      [ALL, aRule('a'), DEFAULT],
      ['a', 'default'],
    ],
    ['above a rule that takes all', [aRule('a'), ALL, DEFAULT], ['default']],
    ['below one with hours', [{ ...ALL, ...NIGHT }, aRule('a'), DEFAULT], []],
  ])('are those %s', (_, rules, ids) => {
    expect(unreachableRules(rules).map(({ id }) => id)).toEqual(ids);
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
