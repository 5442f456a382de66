import { actorOf, Caller } from '../authorization';
import {
  authorizeForwarding,
  existingForwarding,
  ForwardingRoom,
} from './ForwardingRoom';
import { removeForwarding } from './storeForwarding';

/** The person is back: shifts and pages go where they belong again. */
export async function deleteForwarding(
  room: ForwardingRoom,
  caller: Caller,
  id: string,
): Promise<void> {
  const forwarding = await existingForwarding(room, id);
  await authorizeForwarding(room, caller, forwarding.from);
  await removeForwarding(room, actorOf(caller), forwarding);
}
