import { DateTime } from 'luxon';
import { Team } from '../directory/Directory';
import { Roster } from '../directory/Roster';
import { OpsgenieError } from './OpsgenieError';
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
      handle: async () => ({
        status: 200,
        body: {
          data: (await listTeams()).map(teamListItem),
          expandable: ['member'],
        },
      }),
    },
    {
      method: 'GET',
      path: '/v2/teams/:id',
      access: 'everything',
      handle: async ({ params }) => ({
        status: 200,
        body: { data: teamView(await roster(clock()), params.id) },
      }),
    },
  ];
}

function teamListItem({ ref, name }: Team) {
  return { id: ref, name, description: '' };
}

function teamView(roster: Roster, id: string) {
  const team = roster.team(id);
  if (!team) {
    throw OpsgenieError.notFound(`No team exists with ID [${id}]`);
  }
  return {
    ...teamListItem(team),
    members: team.members.map(ref => ({
      user: { id: ref, username: userName(roster, ref) },
      role: 'user',
    })),
  };
}
