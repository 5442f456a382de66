import { Participant } from '@muster/backstage-plugin-oncall-common';
import { Roster } from './Roster';

/** Whom a participant means: a person, the members of a team, or nobody. */
export function peopleIn(
  participant: Participant,
  roster: Roster,
): readonly string[] {
  if (participant.type === 'none') {
    return [];
  }
  return participant.type === 'team'
    ? roster.team(participant.ref)?.members ?? []
    : [participant.ref];
}
