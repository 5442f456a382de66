import { HttpAuthService } from '@backstage/backend-plugin-api';
import { callerOf } from '../authorization';
import { OnCallRouter } from '../OnCallRouter';
import { confirmDirectory } from './confirmDirectory';
import { DirectoryRoom } from './DirectoryRoom';
import { getDirectoryState } from './getDirectoryState';

/** `/api/oncall/directory` */
export function addDirectoryRoutes(
  router: OnCallRouter,
  { room, httpAuth }: { room: DirectoryRoom; httpAuth: HttpAuthService },
): void {
  router.get('/directory', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.json(await getDirectoryState(room, caller));
  });

  router.post('/directory/confirm', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    await confirmDirectory(room, caller);
    res.json(await getDirectoryState(room, caller));
  });
}
