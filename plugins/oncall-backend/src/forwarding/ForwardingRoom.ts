import {
  AuditorService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  Forwarding,
  forwardingUpdatePermission,
  OnCallSignal,
  scheduleReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { actorOf, authorize, Caller } from '../authorization';
import { ShiftRoom } from '../schedules/changeShifts';
import { ForwardingStore } from './ForwardingStore';

/** What use cases of forwarding need. */
export type ForwardingRoom = ShiftRoom & {
  readonly forwardings: ForwardingStore;
  readonly permissions: PermissionsService;
  readonly auditor: AuditorService;
  /** Tells open screens; must not fail. */
  readonly announce: (signal: OnCallSignal) => void;
};

/** Everybody may give away their own shifts; giving away those of others takes a permission. */
export async function authorizeForwarding(
  { permissions }: ForwardingRoom,
  caller: Caller,
  from: string,
): Promise<void> {
  await authorize(
    permissions,
    caller,
    actorOf(caller) === from
      ? scheduleReadPermission
      : forwardingUpdatePermission,
  );
}

/** The forwarding, or 404; one that is over exists only for the past. */
export async function existingForwarding(
  room: ForwardingRoom,
  id: string,
): Promise<Forwarding> {
  const forwarding = await room.forwardings.get(id);
  if (!forwarding || isOver(forwarding, room.clock())) {
    throw new NotFoundError(`No forwarding with id ${id}`);
  }
  return forwarding;
}

/** Whether it changes nothing any more. */
export function isOver({ end }: Forwarding, now: DateTime): boolean {
  return DateTime.fromISO(end) <= now;
}
