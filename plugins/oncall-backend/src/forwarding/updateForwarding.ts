import {
  Forwarding,
  ForwardingInput,
} from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, Caller } from '../authorization';
import { forwardingFromInput } from './forwardingFromInput';
import {
  afterForwardingChange,
  authorizeForwarding,
  existingForwarding,
  ForwardingRoom,
} from './ForwardingRoom';

/** Another person, another time. */
export async function updateForwarding(
  room: ForwardingRoom,
  caller: Caller,
  { id, input }: { readonly id: string; readonly input: ForwardingInput },
): Promise<Forwarding> {
  await authorizeForwarding(room, caller, input.from);
  const before = await existingForwarding(room, id);
  await authorizeForwarding(room, caller, before.from);
  const actor = actorOf(caller);
  return audited(
    room.auditor,
    { eventId: 'update-forwarding', actor, meta: { forwardingId: id } },
    async () => {
      const now = room.clock();
      const roster = await room.rosters.get(now);
      const { alias } = before;
      const facts = { id, input, alias, roster, actor, now };
      const forwarding = forwardingFromInput(facts);
      await room.forwardings.put(forwarding);
      afterForwardingChange(room, id);
      return forwarding;
    },
  );
}
