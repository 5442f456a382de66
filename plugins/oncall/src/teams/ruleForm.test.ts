import { RoutingRule } from '@muster/backstage-plugin-oncall-common';
import { readRuleForm, ruleForm } from './ruleForm';

const LARGE = '(a?){1000}';

const STORED: RoutingRule = {
  id: 'rule',
  team: 'group:default/payments',
  name: 'Payments',
  isDefault: false,
  criteria: {
    type: 'match-any-condition',
    conditions: [
      { field: 'message', operation: 'matches', expectedValue: LARGE },
    ],
  },
  notify: { type: 'none' },
};

describe('readRuleForm', () => {
  const { team } = STORED;
  const form = { ...ruleForm(STORED), name: 'New name' };

  it('keeps a pattern that was stored before it was too large', () => {
    const { input, wrong } = readRuleForm(form, { team, before: STORED });
    expect(wrong).toEqual([]);
    expect(input?.criteria).toEqual(STORED.criteria);
  });

  it('takes it for wrong in a new rule', () => {
    expect(readRuleForm(form, { team })).toEqual({
      input: undefined,
      wrong: ['criteria.conditions[0].expectedValue'],
    });
  });
});
