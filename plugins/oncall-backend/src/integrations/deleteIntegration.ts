import { integrationUpdatePermission } from '@muster/backstage-plugin-oncall-common';
import { actorOf, authorize, Caller } from '../authorization';
import { refuseManaged } from '../files/refuseManaged';
import { IntegrationRoom } from './IntegrationRoom';
import { refuseConfigured } from './refuseConfigured';
import { withIntegration } from './withIntegration';

/** The key works no more: here at once, in other processes within seconds. Its alerts stay. */
export async function deleteIntegration(
  room: IntegrationRoom,
  caller: Caller,
  id: string,
): Promise<void> {
  await authorize(room.permissions, caller, integrationUpdatePermission);
  await withIntegration(
    room,
    caller,
    { id, eventId: 'delete-integration' },
    async integration => {
      await refuseManaged(room.files, 'integration', integration);
      await refuseConfigured(room, integration);
      await remove(room, id);
      await room.activity.record({
        teams: [integration.team],
        actor: actorOf(caller),
        text: `deleted the integration ${integration.name}`,
        now: room.clock(),
      });
    },
  );
}

async function remove(
  { store, messages, keyRing }: IntegrationRoom,
  id: string,
): Promise<void> {
  await store.delete(id);
  await messages.forget(id);
  keyRing.forget();
}
