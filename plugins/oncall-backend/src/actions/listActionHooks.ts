import {
  ActionHook,
  integrationReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { ActionHookRoom } from './ActionHookRoom';

/** All action hooks, by the name of the action. */
export async function listActionHooks(
  { hooks, permissions }: ActionHookRoom,
  caller: Caller,
): Promise<readonly ActionHook[]> {
  await authorize(permissions, caller, integrationReadPermission);
  return hooks.list();
}
