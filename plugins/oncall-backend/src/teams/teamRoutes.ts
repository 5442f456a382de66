import { HttpAuthService } from '@backstage/backend-plugin-api';
import { callerOf } from '../authorization';
import { OnCallRouter } from '../OnCallRouter';
import { getTeam } from './getTeam';
import { getTeamActivity } from './getTeamActivity';
import { listTeams } from './listTeams';

/** `/api/oncall/teams` */
export function addTeamRoutes(
  router: OnCallRouter,
  {
    room,
    httpAuth,
  }: {
    room: Parameters<typeof getTeamActivity>[0];
    httpAuth: HttpAuthService;
  },
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

  router.get('/teams/:teamRef/activity', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const items = await getTeamActivity(room, caller, req.params.teamRef);
    res.json({ items: [...items] });
  });
}
