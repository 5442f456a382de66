import {
  alertCreatePermission,
  integrationUpdatePermission,
  MessageOutcome,
} from '@muster/backstage-plugin-oncall-common';
import { alertAlias } from '../alerts/alertAlias';
import { AlertRequest } from '../alerts/AlertRequest';
import { Fields } from '../alerts/sources/reading/Fields';
import { receiveMessage } from '../alerts/sources/receiveMessage';
import { authorize, Caller } from '../authorization';
import { sourceOf } from './previewMessage';
import { ReadingRoom } from './ReadingRoom';
import { withIntegration } from './withIntegration';

/** Takes the example of the tool as if it had sent it: an alert opens, and whoever is on call is paged. */
export async function sendTestAlert(
  room: ReadingRoom,
  caller: Caller,
  id: string,
): Promise<readonly MessageOutcome[]> {
  await authorize(room.permissions, caller, integrationUpdatePermission);
  await authorize(room.permissions, caller, alertCreatePermission);
  return withIntegration(
    room,
    caller,
    { id, eventId: 'send-test-alert' },
    async integration => {
      const source = sourceOf(integration);
      const { example } = source.setup;
      const submit = (request: AlertRequest) => room.submit(asTest(request));
      return receiveMessage(
        { ...room, submit },
        {
          source,
          integration,
          message: {
            payload: Fields.of(example),
            headers: { 'content-type': 'application/json' },
            query: {},
          },
          raw: JSON.stringify(example, undefined, 2),
        },
      );
    },
  );
}

/** An open alert of an earlier test, perhaps of another team, would only count this one, and page nobody. */
function asTest(request: AlertRequest): AlertRequest {
  const { deed } = request;
  if (deed.kind !== 'open') {
    return request;
  }
  const alias = alertAlias(`${deed.alert.alias}/${deed.alert.id}`);
  return { ...request, deed: { ...deed, alert: { ...deed.alert, alias } } };
}
