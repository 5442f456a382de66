import { RoutingRule } from '@muster/backstage-plugin-oncall-common';
import { createHash } from 'node:crypto';

const PREFIX = 'default-';

/** The last rule of a team until somebody changes its target. */
export function defaultRule(
  team: string,
  notify: RoutingRule['notify'] = { type: 'automatic' },
): RoutingRule {
  return {
    id: defaultRuleId(team),
    team,
    name: 'Default',
    isDefault: true,
    criteria: { type: 'match-all' },
    notify,
  };
}

/** Always the same for a team, also while there is no row. */
function defaultRuleId(team: string): string {
  const digest = createHash('sha256').update(team).digest('hex');
  return `${PREFIX}${digest.slice(0, 36 - PREFIX.length)}`;
}

/** Whether an id is that of some team's default rule. */
export function isDefaultRuleId(id: string): boolean {
  return id.startsWith(PREFIX);
}

/** The rules of one team in order, with the default rule at the end. */
export function withDefaultRule(
  team: string,
  stored: readonly RoutingRule[],
): readonly RoutingRule[] {
  const rules = stored.filter(({ isDefault }) => !isDefault);
  const last = stored.find(({ isDefault }) => isDefault) ?? defaultRule(team);
  return [...rules, last];
}
