import { DateTime } from 'luxon';
import { toIso } from '../alerts/alertRow';
import { Roster } from '../directory/Roster';
import { TeamLogStore } from '../teams/TeamLogStore';
import { foundTeam } from './foundTeam';
import { OpsgenieRoute } from './OpsgenieRoute';
import { refuseForeign } from './ownTeam';
import { limitOf, orderOf } from './paging';
import { userName } from './participantView';

/** `/v2/teams/{team}/logs`: what was changed of a team; `offset` is the last entry of the part before. */
export function teamLogRoutes(options: {
  readonly teamLog: TeamLogStore;
  readonly roster: (now: DateTime) => Promise<Roster>;
  readonly clock: () => DateTime;
}): readonly OpsgenieRoute[] {
  const { teamLog, clock } = options;
  return [
    {
      method: 'GET',
      path: '/v2/teams/:id/logs',
      access: 'everything',
      handle: async call => {
        const { request } = call;
        const roster = await options.roster(clock());
        const team = foundTeam(call, roster);
        refuseForeign(call, team.ref);
        const entries = await teamLog.list(team.ref);
        const all =
          orderOf(request) === 'asc' ? entries : [...entries].reverse();
        const offset = request.query.get('offset');
        // An unknown offset starts at the beginning.
        const start = all.findIndex(({ id }) => id === offset) + 1;
        const part = all.slice(start, start + limitOf(request, 100));
        const logs = part.map(({ text, actor, createdAt }) => ({
          log: text,
          owner: userName(roster, actor),
          createdDate: toIso(createdAt),
        }));
        const data = { offset: part.at(-1)?.id ?? offset ?? '', logs };
        return { status: 200, body: { data } };
      },
    },
  ];
}
