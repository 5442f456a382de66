import { RoutingRule } from '@muster/backstage-plugin-oncall-common';
import { withDefaultRule } from './defaultRule';

/** The rules of each team that wrote some, in order, its default rule last. */
export function rulesByTeam(
  rules: readonly RoutingRule[],
): ReadonlyMap<string, readonly RoutingRule[]> {
  const teams = new Set(rules.map(({ team }) => team));
  return new Map(
    [...teams].map(team => [
      team,
      withDefaultRule(
        team,
        rules.filter(rule => rule.team === team),
      ),
    ]),
  );
}
