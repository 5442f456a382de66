import {
  HandlingPolicyInput,
  refuseProblems,
  validateHandlingPolicy,
} from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { assertKnown } from '../schedules/assertKnown';

/** What a person wrote, checked: conditions that can be asked, a team that exists, durations that last. */
export function handlingPolicyFromInput(
  input: HandlingPolicyInput,
  roster: Roster,
): HandlingPolicyInput {
  refuseProblems(validateHandlingPolicy(input));
  if (input.team) {
    assertKnown({ type: 'team', ref: input.team }, roster, 'team');
  }
  return { ...input, name: input.name.trim() };
}
