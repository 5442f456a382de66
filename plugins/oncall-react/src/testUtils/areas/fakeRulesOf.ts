import { RoutingRule } from '@muster/backstage-plugin-oncall-common';
import { ofTeam } from '../ofTeam';

/** The routing rules of a team; every team has a default rule. */
export function fakeRulesOf(
  all: readonly RoutingRule[],
  team: string,
): readonly RoutingRule[] {
  const rules = ofTeam(all, team);
  return rules.some(({ isDefault }) => isDefault)
    ? rules
    : [...rules, fakeDefaultRule(team)];
}

function fakeDefaultRule(team: string): RoutingRule {
  return {
    id: `default-${team}`,
    team,
    name: 'Default',
    isDefault: true,
    criteria: { type: 'match-all' },
    notify: { type: 'automatic' },
  };
}
