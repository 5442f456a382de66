import { Participant } from '@muster/backstage-plugin-oncall-common';
import { Roster } from './Roster';

/**
 * Whom a participant means: a person, the members of a team, those whom the first steps of an escalation policy name, or
 * nobody.
 *
 * Who is on call in a schedule that such a step tells has the turn there, and not here.
 */
export function peopleIn(
  participant: Participant,
  roster: Roster,
): readonly string[] {
  switch (participant.type) {
    case 'user':
      return [participant.ref];
    case 'team':
      return roster.team(participant.ref)?.members ?? [];
    case 'escalation':
      return peopleNamedFirst(participant.ref, roster);
    default:
      return [];
  }
}

function peopleNamedFirst(id: string, roster: Roster): readonly string[] {
  const steps = roster.policy(id)?.steps ?? [];
  const first = Math.min(...steps.map(({ delayMinutes }) => delayMinutes));
  const people = steps
    .filter(({ delayMinutes }) => delayMinutes === first)
    .flatMap(({ recipient: { type, ref } }) =>
      type === 'schedule' ? [] : peopleIn({ type, ref }, roster),
    );
  return [...new Set(people)];
}
