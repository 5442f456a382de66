import { HttpAuthService } from '@backstage/backend-plugin-api';
import { Engine } from '../engine/Engine';
import { OnCallRouter } from '../OnCallRouter';
import { ActionHookRoom } from './ActionHookRoom';
import { addActionHookRoutes } from './actionHookRoutes';
import { actionDuty, ActionWork } from './makeActionCalls';

/** Custom actions: the routes of their hooks, and the duty that calls them. */
export function assembleActions(
  options: Omit<ActionHookRoom, 'allowPrivateAddresses'> &
    ActionWork & {
      engine: Engine;
      router: OnCallRouter;
      httpAuth: HttpAuthService;
    },
): void {
  const { webhook, engine, router, httpAuth } = options;
  engine.addDuty(actionDuty(options));
  const { allowPrivateAddresses } = webhook;
  const room: ActionHookRoom = { ...options, allowPrivateAddresses };
  addActionHookRoutes(router, { room, httpAuth });
}
