import { RoutingRule } from '../RoutingRule';

/**
 * The rules that no alert can reach, because a rule above them takes every alert at any time.
 *
 * @public
 */
export function unreachableRules(
  rules: readonly RoutingRule[],
): readonly RoutingRule[] {
  const takesAll = rules.findIndex(
    ({ criteria, timeRestriction, isDefault }) =>
      !isDefault &&
      criteria.type === 'match-all' &&
      timeRestriction === undefined,
  );
  return takesAll < 0 ? [] : rules.slice(takesAll + 1);
}
