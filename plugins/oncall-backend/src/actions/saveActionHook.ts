import {
  ActionHook,
  ActionHookInput,
  integrationUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { toIso } from '../alerts/alertRow';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import {
  ActionHookRoom,
  changeHook,
  existingHook,
  hookFromInput,
  refuseUnknown,
} from './ActionHookRoom';

/** A new address that is called when somebody runs an action. */
export async function createActionHook(
  room: ActionHookRoom,
  caller: Caller,
  input: ActionHookInput,
): Promise<ActionHook> {
  await mayChange(room, caller, [input]);
  const actor = actorOf(caller);
  const hook = {
    ...(await hookFromInput(room, input)),
    id: randomUUID(),
    createdAt: toIso(room.clock()),
    createdBy: actor,
  };
  await changeHook(
    room,
    { ...hook, eventId: 'create-action-hook', actor },
    () => room.hooks.insert(hook),
  );
  return hook;
}

/** Replaces what is said about an action hook; calls that wait go to the new address. */
export async function updateActionHook(
  room: ActionHookRoom,
  caller: Caller,
  { id, input }: { id: string; input: ActionHookInput },
): Promise<ActionHook> {
  await authorize(room.permissions, caller, integrationUpdatePermission);
  const before = await existingHook(room, id);
  await mayChange(room, caller, [before, input]);
  const actor = actorOf(caller);
  const hook = { ...before, ...(await hookFromInput(room, input)) };
  await changeHook(
    room,
    { ...hook, eventId: 'update-action-hook', actor },
    async () => {
      if (!(await room.hooks.update(hook))) {
        refuseUnknown(id);
      }
    },
  );
  return hook;
}

/** Nothing is called any more, neither what waits. */
export async function deleteActionHook(
  room: ActionHookRoom,
  caller: Caller,
  id: string,
): Promise<void> {
  await authorize(room.permissions, caller, integrationUpdatePermission);
  const hook = await existingHook(room, id);
  await mayChange(room, caller, [hook]);
  const actor = actorOf(caller);
  await changeHook(
    room,
    { ...hook, eventId: 'delete-action-hook', actor },
    () => room.hooks.delete(id),
  );
}

/** A hook for the alerts of one integration belongs to the team of that; one for all alerts belongs to nobody's team. */
async function mayChange(
  { permissions, integrations }: ActionHookRoom,
  caller: Caller,
  hooks: readonly ActionHookInput[],
): Promise<void> {
  await authorize(permissions, caller, integrationUpdatePermission);
  const owners = await Promise.all(
    hooks.map(({ integrationId }) =>
      integrationId ? integrations.find(integrationId) : undefined,
    ),
  );
  const teams = owners.map(owner => owner?.team);
  await authorizeTeams(permissions, caller, teams);
}
