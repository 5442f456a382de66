import { validateConditions } from '../conditions/validateConditions';
import { RoutingRuleInput } from '../RoutingRule';
import {
  nameProblems,
  problemUnless,
  teamProblems,
  zoneProblems,
} from '../validation/fieldProblems';
import { InputProblem } from '../validation/InputProblem';
import { restrictionProblems } from '../validation/restrictionProblems';

/**
 * Everything that is wrong with a routing rule as a person wrote it; empty when it may be stored.
 *
 * @public
 */
export function validateRoutingRule(
  input: RoutingRuleInput,
): readonly InputProblem[] {
  const { team, name, criteria, timeRestriction, timezone, notify } = input;
  return [
    ...teamProblems('team', team),
    ...nameProblems('name', name),
    ...validateConditions(criteria, { path: 'criteria' }),
    ...(timeRestriction
      ? restrictionProblems('timeRestriction', timeRestriction)
      : []),
    ...zoneProblems('timezone', timezone, timeRestriction !== undefined),
    ...problemUnless(notify.type !== 'automatic', {
      field: 'notify.type',
      problem: 'is automatic',
      expected:
        'escalation, schedule or none; only the default rule may be automatic',
    }),
  ];
}
