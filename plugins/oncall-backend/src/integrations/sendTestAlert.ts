import {
  alertCreatePermission,
  integrationUpdatePermission,
  MessageOutcome,
  teamsReached,
} from '@muster/backstage-plugin-oncall-common';
import { Fields } from '../alerts/sources/reading/Fields';
import { receiveMessage } from '../alerts/sources/receiveMessage';
import { audited } from '../audited';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { existingIntegration } from './existingIntegration';
import { sourceOf } from './previewMessage';
import { ReadingRoom } from './ReadingRoom';

/** Takes the example of the tool as if it had sent it: an alert opens, and whoever is on call is paged. */
export async function sendTestAlert(
  room: ReadingRoom,
  caller: Caller,
  id: string,
): Promise<readonly MessageOutcome[]> {
  await authorize(room.permissions, caller, integrationUpdatePermission);
  await authorize(room.permissions, caller, alertCreatePermission);
  return audited(
    room.auditor,
    {
      eventId: 'send-test-alert',
      actor: actorOf(caller),
      meta: { integrationId: id },
    },
    async () => {
      const integration = await existingIntegration(room.store, id);
      const teams = teamsReached(integration);
      await authorizeTeams(room.permissions, caller, teams);
      const source = sourceOf(integration);
      const { example } = source.setup;
      return receiveMessage(room, {
        source,
        integration,
        message: {
          payload: Fields.of(example),
          headers: { 'content-type': 'application/json' },
          query: {},
        },
        raw: JSON.stringify(example, undefined, 2),
      });
    },
  );
}
