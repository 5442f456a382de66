import { HttpAuthService } from '@backstage/backend-plugin-api';
import { callerOf } from '../authorization';
import { OnCallRouter } from '../OnCallRouter';
import {
  createSavedSearch,
  deleteSavedSearch,
  listSavedSearches,
  SavedSearchRoom,
  updateSavedSearch,
} from './savedSearches';

/** `/api/oncall/alert-searches` */
export function addSavedSearchRoutes(
  router: OnCallRouter,
  { room, httpAuth }: { room: SavedSearchRoom; httpAuth: HttpAuthService },
): void {
  router.get('/alert-searches', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.json({ items: [...(await listSavedSearches(room, caller))] });
  });

  router.post('/alert-searches', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.status(201).json(await createSavedSearch(room, caller, req.body));
  });

  router.put('/alert-searches/:searchId', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const { searchId } = req.params;
    res.json(await updateSavedSearch(room, caller, searchId, req.body));
  });

  router.delete('/alert-searches/:searchId', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    await deleteSavedSearch(room, caller, req.params.searchId);
    res.status(204).end();
  });
}
