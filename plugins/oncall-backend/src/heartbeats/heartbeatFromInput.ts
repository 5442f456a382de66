import { InputError } from '@backstage/errors';
import { HeartbeatInput } from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { assertKnown } from '../schedules/assertKnown';

/** The input without empty texts and spaces around; fails when the name is empty or the team unknown. */
export function heartbeatFromInput(
  input: HeartbeatInput,
  roster: Roster,
): HeartbeatInput {
  const name = input.name.trim();
  if (name === '') {
    throw new InputError('name is empty, expected the name that is pinged');
  }
  if (input.team) {
    assertKnown({ type: 'team', ref: input.team }, roster, 'team');
  }
  return {
    ...input,
    name,
    description: input.description?.trim() || undefined,
    alertMessage: input.alertMessage?.trim() || undefined,
    alertTags: [...new Set(input.alertTags)],
  };
}
