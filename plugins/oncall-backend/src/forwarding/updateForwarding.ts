import {
  Forwarding,
  ForwardingInput,
} from '@muster/backstage-plugin-oncall-common';
import { actorOf, Caller } from '../authorization';
import {
  authorizeForwarding,
  existingForwarding,
  ForwardingRoom,
} from './ForwardingRoom';
import { storeForwarding } from './storeForwarding';

/** Another person, another time. */
export async function updateForwarding(
  room: ForwardingRoom,
  caller: Caller,
  { id, input }: { readonly id: string; readonly input: ForwardingInput },
): Promise<Forwarding> {
  await authorizeForwarding(room, caller, input.from);
  const { from, alias } = await existingForwarding(room, id);
  await authorizeForwarding(room, caller, from);
  return storeForwarding(room, {
    eventId: 'update-forwarding',
    actor: actorOf(caller),
    id,
    alias,
    input,
  });
}
