import {
  Forwarding,
  ForwardingInput,
} from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { audited } from '../audited';
import { actorOf, Caller } from '../authorization';
import { forwardingFromInput } from './forwardingFromInput';
import {
  afterForwardingChange,
  authorizeForwarding,
  ForwardingRoom,
} from './ForwardingRoom';

/** For a while, one person's shifts and pages go to another. */
export async function createForwarding(
  room: ForwardingRoom,
  caller: Caller,
  input: ForwardingInput,
): Promise<Forwarding> {
  await authorizeForwarding(room, caller, input.from);
  const id = randomUUID();
  const actor = actorOf(caller);
  const meta = { forwardingId: id, from: input.from, to: input.to };
  return audited(
    room.auditor,
    { eventId: 'create-forwarding', actor, meta },
    async () => {
      const now = room.clock();
      const roster = await room.rosters.get(now);
      const facts = { id, input, roster, actor, now };
      const forwarding = forwardingFromInput(facts);
      await room.forwardings.put(forwarding);
      afterForwardingChange(room, id);
      return forwarding;
    },
  );
}
