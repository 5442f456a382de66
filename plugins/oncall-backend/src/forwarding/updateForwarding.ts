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
  const before = await existingForwarding(room, id);
  await authorizeForwarding(room, caller, before.from);
  const { alias } = before;
  const actor = actorOf(caller);
  return storeForwarding(room, { actor, alias, input, before });
}
