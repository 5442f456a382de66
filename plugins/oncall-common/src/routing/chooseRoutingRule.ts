import { ConditionSubject } from '../conditions/ConditionSubject';
import { isWithinTimeRestriction } from '../conditions/isWithinTimeRestriction';
import { matchesConditions } from '../conditions/matchesConditions';
import { RoutingRule, RuleVerdict } from '../RoutingRule';

/**
 * The first rule that fits, and what was found out about the rules before it.
 *
 * @public
 */
export type RoutingChoice = {
  /** Absent only when there are no rules. */
  readonly rule?: RoutingRule;
  /** Every rule that was looked at, the deciding one last. */
  readonly verdicts: readonly RuleVerdict[];
};

/**
 * Which rule an alert takes at a moment (ISO 8601 with offset). The rules are in order, the default rule last.
 *
 * @public
 */
export function chooseRoutingRule(options: {
  readonly rules: readonly RoutingRule[];
  readonly subject: ConditionSubject;
  readonly at: string;
}): RoutingChoice {
  const { rules, subject, at } = options;
  const verdicts: RuleVerdict[] = [];
  for (const rule of rules) {
    const verdict = verdictOn(rule, subject, at);
    verdicts.push(verdict);
    if (verdict.applies) {
      return { rule, verdicts };
    }
  }
  return { verdicts };
}

function verdictOn(
  rule: RoutingRule,
  subject: ConditionSubject,
  at: string,
): RuleVerdict {
  const { id: ruleId, name } = rule;
  if (rule.isDefault) {
    const reason = 'no rule before it applies';
    return { ruleId, name, applies: true, reason };
  }
  const { matches, reason } = matchesConditions(rule.criteria, subject);
  if (matches && !isWithinHours(rule, at)) {
    return {
      ruleId,
      name,
      applies: false,
      reason: `the moment is outside its hours in ${zoneOf(rule)}`,
    };
  }
  return { ruleId, name, applies: matches, reason };
}

function isWithinHours(rule: RoutingRule, at: string): boolean {
  return (
    rule.timeRestriction === undefined ||
    isWithinTimeRestriction(rule.timeRestriction, at, zoneOf(rule))
  );
}

function zoneOf({ timezone = 'UTC' }: RoutingRule): string {
  return timezone;
}
