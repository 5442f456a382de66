import { NotFoundError } from '@backstage/errors';
import {
  scheduleReadPermission,
  TeamDetails,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { teamOfService } from '../escalation/teamOfService';
import { isUsable } from '../people/Preferences';
import { TeamRoom } from './TeamRoom';
import { teamWarnings } from './teamWarnings';

/** The people and services of a team, and what about it will page nobody. */
export async function getTeam(
  room: TeamRoom,
  caller: Caller,
  ref: string,
): Promise<TeamDetails> {
  await authorize(room.permissions, caller, scheduleReadPermission);
  const now = room.clock();
  const roster = await room.rosters.get(now);
  const team = roster.team(ref);
  if (team?.ref !== ref) {
    throw new NotFoundError(`No team with the reference ${ref}`);
  }
  const preferences = await room.preferencesOf(team.members, roster);
  const isReachable = (person: string) =>
    preferences.get(person)?.methods.some(isUsable) ?? false;
  return {
    ref,
    name: team.name,
    members: team.members.map(person => ({
      ref: person,
      name: roster.nameOf(person),
      isReachable: isReachable(person),
      ...(team.admins?.includes(person) && { isAdmin: true }),
    })),
    services: roster.services
      .filter(service => teamOfService(roster, service).team?.ref === ref)
      .map(service => ({ ref: service.ref, name: service.name })),
    warnings: teamWarnings({ roster, team, preferences, now }),
  };
}
