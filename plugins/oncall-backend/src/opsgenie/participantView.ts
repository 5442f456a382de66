import { Participant } from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';

/** A participant as clients of Opsgenie know it; the ids are entity references. */
export type ParticipantView = {
  readonly type: 'user' | 'team';
  readonly id: string;
  /** The e-mail address of a person, the name of a team. */
  readonly name: string;
  /** The members of a team. */
  readonly onCallParticipants?: readonly ParticipantView[];
};

/** Nobody is no participant. */
export function participantView(
  roster: Roster,
  participant: Participant,
): readonly ParticipantView[] {
  if (participant.type === 'none') {
    return [];
  }
  const { type, ref: id } = participant;
  return type === 'user'
    ? [{ type, id, name: userName(roster, id) }]
    : [
        {
          type,
          id,
          name: roster.nameOf(id),
          onCallParticipants: membersOf(roster, id),
        },
      ];
}

/** What Opsgenie calls the username: the e-mail address, or the reference of somebody who has none. */
export function userName(roster: Roster, ref: string): string {
  return roster.person(ref)?.email ?? ref;
}

/** Who did something: the username of a person of the catalog, or the name that a machine gave. */
export function actorName(
  roster: Roster,
  actor: string | undefined,
): string | undefined {
  return actor?.startsWith('user:') ? userName(roster, actor) : actor;
}

/** The people among participants, teams replaced by their members, each once. */
export function userNames(
  participants: readonly ParticipantView[],
): readonly string[] {
  const names = participants.flatMap(({ type, name, onCallParticipants }) =>
    type === 'user' ? [name] : userNames(onCallParticipants ?? []),
  );
  return [...new Set(names)];
}

function membersOf(roster: Roster, team: string): readonly ParticipantView[] {
  return (roster.team(team)?.members ?? []).map(id => ({
    type: 'user',
    id,
    name: userName(roster, id),
  }));
}
