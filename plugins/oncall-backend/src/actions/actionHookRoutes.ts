import { HttpAuthService } from '@backstage/backend-plugin-api';
import { callerOf } from '../authorization';
import { OnCallRouter } from '../OnCallRouter';
import { ActionHookRoom } from './ActionHookRoom';
import { listActionHooks } from './listActionHooks';
import {
  createActionHook,
  deleteActionHook,
  updateActionHook,
} from './saveActionHook';

/** `/api/oncall/action-hooks` */
export function addActionHookRoutes(
  router: OnCallRouter,
  { room, httpAuth }: { room: ActionHookRoom; httpAuth: HttpAuthService },
): void {
  router.get('/action-hooks', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.json({ items: [...(await listActionHooks(room, caller))] });
  });

  router.post('/action-hooks', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    res.status(201).json(await createActionHook(room, caller, req.body));
  });

  router.put('/action-hooks/:hookId', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    const request = { id: req.params.hookId, input: req.body };
    res.json(await updateActionHook(room, caller, request));
  });

  router.delete('/action-hooks/:hookId', async (req, res) => {
    const caller = await callerOf(httpAuth, req);
    await deleteActionHook(room, caller, req.params.hookId);
    res.status(204).end();
  });
}
