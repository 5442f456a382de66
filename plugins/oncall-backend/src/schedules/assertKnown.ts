import { InputError } from '@backstage/errors';
import { Participant } from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';

/** Fails, naming the field, when a participant is not in the local copy of the catalog. */
export function assertKnown(
  participant: Participant,
  roster: Roster,
  field: string,
): void {
  if (participant.type === 'none') {
    return;
  }
  const { type, ref } = participant;
  const found = type === 'user' ? roster.person(ref) : roster.team(ref);
  if (found?.ref !== ref) {
    const kind = type === 'user' ? 'User' : 'Group';
    throw new InputError(
      `${field} is ${ref}, which is not a ${kind} of the catalog`,
    );
  }
}
