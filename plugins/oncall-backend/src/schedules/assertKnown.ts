import { InputError } from '@backstage/errors';
import { Participant } from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';

/** Fails, naming the field, when a participant is not in the local copy of the catalog, or not an escalation policy. */
export function assertKnown(
  participant: Participant,
  roster: Roster,
  field: string,
): void {
  if (participant.type === 'none') {
    return;
  }
  const { type, ref } = participant;
  if (type === 'escalation') {
    if (roster.policy(ref)?.id !== ref) {
      throw new InputError(
        `${field} is ${ref}, which is not an escalation policy`,
      );
    }
    return;
  }
  const found = type === 'user' ? roster.person(ref) : roster.team(ref);
  if (found?.ref !== ref) {
    const kind = type === 'user' ? 'User' : 'Group';
    throw new InputError(
      `${field} is ${ref}, which is not a ${kind} of the catalog`,
    );
  }
}
