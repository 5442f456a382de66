import {
  Override,
  Participant,
  Rotation,
  Schedule,
} from '@muster/backstage-plugin-oncall-common';
import { participantName } from '../directory/participantName';
import { Roster } from '../directory/Roster';
import { userName } from './participantView';

/** A schedule as clients of Opsgenie read it; lists leave the rotations out unless asked for. */
export function scheduleView(
  roster: Roster,
  schedule: Schedule,
  { withRotations }: { withRotations: boolean },
) {
  const { id, name, description = '', timezone, enabled, team } = schedule;
  return {
    id,
    name,
    description,
    timezone,
    enabled,
    ownerTeam: team && { id: team, name: roster.nameOf(team) },
    rotations: withRotations
      ? schedule.rotations.map(rotation => rotationView(roster, rotation))
      : [],
  };
}

/** The short form under which answers name the schedule that they are about. */
export function scheduleParent({ id, name, enabled }: Schedule) {
  return { id, name, enabled };
}

/** A rotation as clients of Opsgenie read it. */
export function rotationView(roster: Roster, rotation: Rotation) {
  const { id, name, start, end, type, length, restriction } = rotation;
  return {
    id,
    name,
    startDate: start,
    endDate: end,
    type,
    length,
    participants: rotation.participants.map(participant =>
      rotationParticipant(roster, participant),
    ),
    timeRestriction: restriction,
  };
}

/** The name of an override for machines: what its maker chose, else its id. */
export function overrideAlias({ alias, id }: Override): string {
  return alias ?? id;
}

/** An override as clients of Opsgenie read it. */
export function overrideView(options: {
  roster: Roster;
  schedule: Schedule;
  override: Override;
}) {
  const { roster, schedule, override } = options;
  return {
    _parent: scheduleParent(schedule),
    alias: overrideAlias(override),
    user: rotationParticipant(roster, override.participant),
    startDate: override.start,
    endDate: override.end,
    rotations: schedule.rotations
      .filter(({ id }) => override.rotationIds.includes(id))
      .map(({ id, name }) => ({ id, name })),
  };
}

function rotationParticipant(roster: Roster, participant: Participant) {
  switch (participant.type) {
    case 'user':
      return {
        type: 'user',
        id: participant.ref,
        username: userName(roster, participant.ref),
      };
    case 'team':
      return {
        type: 'team',
        id: participant.ref,
        name: roster.nameOf(participant.ref),
      };
    case 'escalation':
      return {
        type: 'escalation',
        id: participant.ref,
        name: participantName(participant, roster),
      };
    default:
      return { type: 'none' };
  }
}
