import { DateTime } from 'luxon';
import { Team } from '../directory/Directory';
import { Roster } from '../directory/Roster';
import { foundTeam } from './foundTeam';
import { OpsgenieRoute } from './OpsgenieRoute';
import { userName } from './participantView';

/** Teams, which are the catalog's Groups. */
export function teamReadRoutes(options: {
  readonly roster: (now: DateTime) => Promise<Roster>;
  readonly listTeams: () => Promise<readonly Team[]>;
  readonly clock: () => DateTime;
}): readonly OpsgenieRoute[] {
  const { roster, listTeams, clock } = options;
  return [
    {
      method: 'GET',
      path: '/v2/teams',
      access: 'everything',
      handle: async ({ request }) => {
        const isExpanded = request.query.get('expand')?.includes('member');
        const known = await roster(clock());
        const data = (await listTeams()).map(team =>
          isExpanded ? teamView(known, team) : teamListItem(team),
        );
        return { status: 200, body: { data, expandable: ['member'] } };
      },
    },
    {
      method: 'GET',
      path: '/v2/teams/:id',
      access: 'everything',
      handle: async call => {
        const known = await roster(clock());
        const data = teamView(known, foundTeam(call, known));
        return { status: 200, body: { data } };
      },
    },
  ];
}

function teamListItem({ ref, name }: Team) {
  return { id: ref, name, description: '' };
}

function teamView(roster: Roster, team: Team) {
  return {
    ...teamListItem(team),
    members: team.members.map(ref => ({
      user: { id: ref, username: userName(roster, ref) },
      role: team.admins?.includes(ref) ? 'admin' : 'user',
    })),
  };
}
