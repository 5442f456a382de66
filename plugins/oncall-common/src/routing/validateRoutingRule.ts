import { IANAZone } from 'luxon';
import { validateConditions } from '../conditions/validateConditions';
import { RoutingRuleInput } from '../RoutingRule';
import {
  nameProblems,
  problemUnless,
  teamProblems,
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
    ...zoneProblems(timezone, timeRestriction !== undefined),
    ...problemUnless(notify.type !== 'automatic', {
      field: 'notify.type',
      problem: 'is automatic',
      expected:
        'escalation, schedule or none; only the default rule may be automatic',
    }),
  ];
}

function zoneProblems(
  timezone: string | undefined,
  isNeeded: boolean,
): readonly InputProblem[] {
  const isFine =
    timezone === undefined ? !isNeeded : IANAZone.isValidZone(timezone);
  return problemUnless(isFine, {
    field: 'timezone',
    problem: timezone === undefined ? 'is missing' : `is '${timezone}'`,
    expected:
      'an IANA zone such as Europe/Berlin, because the hours are read in it',
  });
}
