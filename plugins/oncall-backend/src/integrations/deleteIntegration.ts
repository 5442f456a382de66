import { NotFoundError } from '@backstage/errors';
import { integrationUpdatePermission } from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorize, Caller } from '../authorization';
import { IntegrationRoom } from './IntegrationRoom';

/** The key works no more: here at once, in other processes within seconds. Its alerts stay. */
export async function deleteIntegration(
  room: IntegrationRoom,
  caller: Caller,
  id: string,
): Promise<void> {
  await authorize(room.permissions, caller, integrationUpdatePermission);
  await audited(
    room.auditor,
    {
      eventId: 'delete-integration',
      actor: actorOf(caller),
      meta: { integrationId: id },
    },
    () => remove(room, id),
  );
}

async function remove(
  { store, messages, keyRing }: IntegrationRoom,
  id: string,
): Promise<void> {
  if (!(await store.delete(id))) {
    throw new NotFoundError(`No integration with id ${id}`);
  }
  await messages.forget(id);
  keyRing.forget();
}
