import { HttpAuthService } from '@backstage/backend-plugin-api';
import { callerOf } from '../authorization';
import { OnCallRouter } from '../OnCallRouter';
import { getTeam } from './getTeam';
import { listTeams } from './listTeams';
import { TeamRoom } from './TeamRoom';

/** `/api/oncall/teams` */
export function addTeamRoutes(
  router: OnCallRouter,
  { room, httpAuth }: { room: TeamRoom; httpAuth: HttpAuthService },
): void {
  router.get('/teams', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const items = await listTeams(room, caller);
    res.json({ items: [...items] });
  });

  router.get('/teams/:teamRef', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.json(await getTeam(room, caller, req.params.teamRef));
  });
}
