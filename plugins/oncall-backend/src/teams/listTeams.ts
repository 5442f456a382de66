import {
  scheduleReadPermission,
  TeamListItem,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller, isAllowed, refusedTeams } from '../authorization';
import { Team } from '../directory/Directory';
import { TeamRoom } from './TeamRoom';

/**
 * All teams by name. Whoever may not read schedules gets those that they may configure: they need them in forms, and know what
 * belongs to them.
 */
export async function listTeams(
  room: TeamRoom,
  caller: Caller,
): Promise<readonly TeamListItem[]> {
  const roster = await room.rosters.get(room.clock());
  const teams = await visibleTeams(room, caller, roster.teams);
  return teams
    .map(({ ref, name, members }) => ({
      ref,
      name,
      memberCount: members.length,
      scheduleCount: roster.schedules.filter(({ team }) => team === ref).length,
      policyCount: roster.policiesOf(ref).length,
      ruleCount: roster.routingRulesOf(ref).filter(rule => !rule.isDefault)
        .length,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

async function visibleTeams(
  { permissions }: TeamRoom,
  caller: Caller,
  teams: readonly Team[],
): Promise<readonly Team[]> {
  if (await isAllowed(permissions, caller, scheduleReadPermission)) {
    return teams;
  }
  const refs = teams.map(({ ref }) => ref);
  const refused = new Set(await refusedTeams(permissions, caller, refs));
  const own = teams.filter(({ ref }) => !refused.has(ref));
  if (own.length === 0) {
    await authorize(permissions, caller, scheduleReadPermission);
  }
  return own;
}
