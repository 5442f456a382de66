import {
  scheduleReadPermission,
  TeamListItem,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { TeamRoom } from './TeamRoom';

/** All teams by name. */
export async function listTeams(
  room: TeamRoom,
  caller: Caller,
): Promise<readonly TeamListItem[]> {
  await authorize(room.permissions, caller, scheduleReadPermission);
  const roster = await room.rosters.get(room.clock());
  return roster.teams
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
