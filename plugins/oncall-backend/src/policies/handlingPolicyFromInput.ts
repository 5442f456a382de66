import {
  HandlingPolicy,
  HandlingPolicyInput,
  newProblems,
  refuseProblems,
  validateHandlingPolicy,
} from '@muster/backstage-plugin-oncall-common';
import { knownResponders } from '../directory/knownResponders';
import { Roster } from '../directory/Roster';
import { assertKnown } from '../schedules/assertKnown';

/** What a person wrote, checked: conditions that can be asked, a team and responders that exist, durations that last. */
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
  const { revision: _, ...written } = input;
  const said = { ...written, name: input.name.trim() };
  return said.type === 'alert' && said.responders
    ? {
        ...said,
        responders: knownResponders(said.responders, {
          roster,
          field: 'responders',
          before: before?.type === 'alert' ? before.responders : [],
        }),
      }
    : said;
}
