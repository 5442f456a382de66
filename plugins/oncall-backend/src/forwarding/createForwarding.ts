import {
  Forwarding,
  ForwardingInput,
} from '@muster/backstage-plugin-oncall-common';
import { actorOf, Caller } from '../authorization';
import { authorizeForwarding, ForwardingRoom } from './ForwardingRoom';
import { storeForwarding } from './storeForwarding';

/** For a while, one person's shifts and pages go to another. */
export async function createForwarding(
  room: ForwardingRoom,
  caller: Caller,
  input: ForwardingInput,
): Promise<Forwarding> {
  await authorizeForwarding(room, caller, input.from);
  return storeForwarding(room, { actor: actorOf(caller), input });
}
