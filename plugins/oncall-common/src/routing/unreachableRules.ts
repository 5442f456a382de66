import { isNeverMet } from '../conditions/isNeverMet';
import { takesAllOf } from '../conditions/takesAllOf';
import { RoutingRule } from '../RoutingRule';

/**
 * A rule that no alert can reach.
 *
 * @public
 */
export type UnreachableRule = {
  readonly rule: RoutingRule;
  /** The rule above it that takes whatever fits it; absent where nothing can fit it. */
  readonly takenBy?: RoutingRule;
};

/**
 * The rules that no alert can reach: a rule above them takes whatever fits them at any time, or nothing can fit them.
 *
 * @remarks Only what is certain is found; a rule that is not among them may still never be reached.
 * @public
 */
export function unreachableRules(
  rules: readonly RoutingRule[],
): readonly UnreachableRule[] {
  return rules.flatMap((rule, index) => {
    if (isNeverMet(rule.criteria)) {
      return [{ rule }];
    }
    const takenBy = rules
      .slice(0, index)
      .find(above => takesItAlways(above, rule));
    return takenBy ? [{ rule, takenBy }] : [];
  });
}

function takesItAlways(above: RoutingRule, rule: RoutingRule): boolean {
  const isInForce =
    above.timeRestriction === undefined || hoursOf(above) === hoursOf(rule);
  return isInForce && takesAllOf(above.criteria, rule.criteria);
}

function hoursOf({ timeRestriction, timezone }: RoutingRule): string {
  return JSON.stringify([timeRestriction, timezone]);
}
