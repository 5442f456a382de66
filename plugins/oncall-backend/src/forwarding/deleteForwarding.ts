import { audited } from '../audited';
import { actorOf, Caller } from '../authorization';
import {
  afterForwardingChange,
  authorizeForwarding,
  existingForwarding,
  ForwardingRoom,
} from './ForwardingRoom';
import { endForwarding } from './endForwarding';

/** The person is back: shifts and pages go where they belong again. */
export async function deleteForwarding(
  room: ForwardingRoom,
  caller: Caller,
  id: string,
): Promise<void> {
  const forwarding = await existingForwarding(room, id);
  await authorizeForwarding(room, caller, forwarding.from);
  await audited(
    room.auditor,
    {
      eventId: 'delete-forwarding',
      actor: actorOf(caller),
      meta: { forwardingId: id },
    },
    async () => {
      await endForwarding(room.forwardings, forwarding, room.clock());
      afterForwardingChange(room, id);
    },
  );
}
