import { integrationUpdatePermission } from '@muster/backstage-plugin-oncall-common';
import { actorOf, authorize, Caller } from '../authorization';
import { ReadingRoom } from './ReadingRoom';
import { refuseFixedMapping } from './saveWebhookMapping';
import { withIntegration } from './withIntegration';

/** Reads the messages of a webhook in the usual way again: here at once, in other processes within seconds. */
export async function deleteWebhookMapping(
  room: ReadingRoom,
  caller: Caller,
  id: string,
): Promise<void> {
  await authorize(room.permissions, caller, integrationUpdatePermission);
  await withIntegration(
    room,
    caller,
    { id, eventId: 'delete-webhook-mapping' },
    async integration => {
      await refuseFixedMapping(room, integration);
      await room.mappings.remove(id);
      await room.activity.record({
        teams: [integration.team],
        actor: actorOf(caller),
        text: `let the messages of the integration ${integration.name} be read in the usual way`,
        now: room.clock(),
      });
    },
  );
}
