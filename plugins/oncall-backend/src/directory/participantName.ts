import { Participant } from '@muster/backstage-plugin-oncall-common';
import { Roster } from './Roster';

/** The name for people of whoever is on call; what names it where it is gone, and undefined for nobody. */
export function participantName(
  participant: Participant,
  roster: Roster,
): string | undefined {
  switch (participant.type) {
    case 'none':
      return undefined;
    case 'escalation':
      return roster.policy(participant.ref)?.name ?? participant.ref;
    default:
      return roster.nameOf(participant.ref);
  }
}
