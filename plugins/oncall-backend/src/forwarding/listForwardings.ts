import {
  Forwarding,
  scheduleReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { ForwardingRoom, isOver } from './ForwardingRoom';

/** Forwardings that are not over, earliest first: all, or those from and to a person. */
export async function listForwardings(
  room: ForwardingRoom,
  caller: Caller,
  { person }: { readonly person?: string },
): Promise<readonly Forwarding[]> {
  await authorize(room.permissions, caller, scheduleReadPermission);
  const now = room.clock();
  return (await room.forwardings.list())
    .filter(forwarding => !isOver(forwarding, now))
    .filter(({ from, to }) => !person || from === person || to === person);
}
