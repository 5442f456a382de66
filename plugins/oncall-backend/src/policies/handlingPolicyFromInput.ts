import {
  HandlingPolicy,
  HandlingPolicyInput,
  newProblems,
  refuseProblems,
  validateHandlingPolicy,
} from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { assertKnown } from '../schedules/assertKnown';

/** What a person wrote, checked: conditions that can be asked, a team that exists, durations that last. */
export function handlingPolicyFromInput(
  input: HandlingPolicyInput,
  roster: Roster,
  /** The policy as it was. */
  before?: HandlingPolicy,
): HandlingPolicyInput {
  const known = before ? validateHandlingPolicy(before) : [];
  refuseProblems(newProblems(validateHandlingPolicy(input), known));
  if (input.team) {
    assertKnown({ type: 'team', ref: input.team }, roster, 'team');
  }
  return { ...input, name: input.name.trim() };
}
