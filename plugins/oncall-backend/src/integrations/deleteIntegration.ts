import {
  integrationUpdatePermission,
  teamsReached,
} from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { refuseManaged } from '../files/refuseManaged';
import { existingIntegration } from './existingIntegration';
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
    async () => {
      const integration = await existingIntegration(room.store, id);
      const teams = teamsReached(integration);
      await authorizeTeams(room.permissions, caller, teams);
      await refuseManaged(room.files, 'integration', integration);
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
