import { NotFoundError } from '@backstage/errors';
import { OnCallTeamsApi } from '@muster/backstage-plugin-oncall-common';
import { ofTeam } from '../ofTeam';
import { FakePager } from './FakePager';
import { fakeRulesOf } from './fakeRulesOf';

export function fakeTeams(pager: FakePager): OnCallTeamsApi {
  return {
    listTeams: async () => {
      const { teams, schedules, policies, routingRules } = pager.world;
      return teams.map(({ ref, name, members }) => ({
        ref,
        name,
        memberCount: members.length,
        scheduleCount: ofTeam(schedules, ref).length,
        policyCount: ofTeam(policies, ref).length,
        ruleCount: fakeRulesOf(routingRules, ref).length - 1,
      }));
    },
    getTeam: async ref => {
      const team = pager.world.teams.find(item => item.ref === ref);
      if (!team) {
        throw new NotFoundError(`No team with the reference ${ref}`);
      }
      return team;
    },
    getTeamActivity: async () => pager.state.teamActivity,
  };
}
