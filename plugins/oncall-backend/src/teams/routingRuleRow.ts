import { RoutingRule } from '@muster/backstage-plugin-oncall-common';
import { revisionOf } from '../revisionOf';

/** A row of the table `routing_rule`. */
export type DbRoutingRuleRow = {
  readonly id: string;
  readonly team: string;
  readonly position: number;
  readonly is_default: boolean | number;
  readonly name: string;
  readonly criteria: string;
  readonly time_restriction: string | null;
  readonly timezone: string | null;
  readonly notify: string;
};

/** All columns but the position and the times of changes. */
export function toRuleColumns(rule: RoutingRule) {
  return {
    team: rule.team,
    is_default: rule.isDefault,
    name: rule.name,
    criteria: JSON.stringify(rule.criteria),
    time_restriction: rule.timeRestriction
      ? JSON.stringify(rule.timeRestriction)
      : null,
    timezone: rule.timezone ?? null,
    notify: JSON.stringify(rule.notify),
  };
}

/** Everything that is replaced with a rule is in its columns; its place is not. */
export function revised(
  rule: RoutingRule,
): RoutingRule & { readonly revision: string } {
  return { ...rule, revision: revisionOf(toRuleColumns(rule)) };
}

export function toRoutingRule(row: DbRoutingRuleRow): RoutingRule {
  return {
    id: row.id,
    team: row.team,
    name: row.name,
    isDefault: Boolean(row.is_default),
    criteria: JSON.parse(row.criteria),
    timeRestriction:
      row.time_restriction === null
        ? undefined
        : JSON.parse(row.time_restriction),
    timezone: row.timezone ?? undefined,
    notify: JSON.parse(row.notify),
  };
}
