import {
  Participant,
  Rotation,
  Schedule,
} from '@muster/backstage-plugin-oncall-common';
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

function rotationView(roster: Roster, rotation: Rotation) {
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
    default:
      return { type: 'none' };
  }
}
