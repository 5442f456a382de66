import {
  chooseRoutingRule,
  OnCallRoutingRulesApi,
  RoutingRule,
} from '@muster/backstage-plugin-oncall-common';
import { fakeList } from './fakeList';
import { FakePager } from './FakePager';
import { fakeRulesOf } from './fakeRulesOf';

export function fakeRoutingRules(pager: FakePager): OnCallRoutingRulesApi {
  const rulesOf = (team: string) => fakeRulesOf(pager.world.routingRules, team);
  const all = fakeList({
    kind: 'routing rule',
    get: () => pager.world.routingRules,
    set: routingRules => pager.change({ routingRules }),
  });
  const ofTeam = (team: string) =>
    fakeList({
      kind: 'routing rule',
      get: () => rulesOf(team),
      set: rules => keepRules(pager, team, rules),
    });
  return {
    listRoutingRules: async ({ team }) => rulesOf(team),
    createRoutingRule: async ({ order, ...said }) => {
      const rule = { ...said, id: pager.newId('rule'), isDefault: false };
      const rules = rulesOf(said.team);
      const last = rules.length - 1;
      const at = Math.min(order ?? last, last);
      keepRules(pager, said.team, withRuleAt(rules, rule, at));
      return rule;
    },
    updateRoutingRule: async (id, { order: _order, ...said }) => {
      const rules = ofTeam(said.team);
      const { isDefault } = rules.get(id);
      return rules.replace({ ...said, id, isDefault });
    },
    deleteRoutingRule: async id => all.remove(id),
    moveRoutingRule: async (id, order) => {
      const rule = all.get(id);
      const others = rulesOf(rule.team).filter(item => item.id !== id);
      keepRules(pager, rule.team, withRuleAt(others, rule, order));
      return rulesOf(rule.team);
    },
    tryRouting: async trial => {
      const at = trial.at ?? pager.now();
      const rules = rulesOf(trial.team);
      const choice = chooseRoutingRule({ rules, subject: trial, at });
      return {
        at,
        ruleId: choice.rule?.id,
        rules: choice.verdicts,
        sentences: [],
        steps: [],
      };
    },
  };
}

function withRuleAt(
  rules: readonly RoutingRule[],
  rule: RoutingRule,
  at: number,
): readonly RoutingRule[] {
  return [...rules.slice(0, at), rule, ...rules.slice(at)];
}

function keepRules(
  pager: FakePager,
  team: string,
  rules: readonly RoutingRule[],
): void {
  const others = pager.world.routingRules.filter(rule => rule.team !== team);
  pager.change({ routingRules: [...others, ...rules] });
}
