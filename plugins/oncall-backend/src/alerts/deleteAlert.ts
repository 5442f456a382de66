import { NotFoundError } from '@backstage/errors';
import { alertDeletePermission } from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorize, Caller } from '../authorization';
import { AlertRoom } from './AlertRoom';

/** Removes an alert with its activity; what remains is the line in the audit log. */
export async function deleteAlert(
  room: AlertRoom,
  caller: Caller,
  id: string,
): Promise<void> {
  await authorize(room.permissions, caller, alertDeletePermission);
  const actor = actorOf(caller);
  const { outcome } = await audited(
    room.auditor,
    { eventId: 'delete-alert', actor, meta: { alertId: id } },
    () =>
      room.requests.submit({
        actor,
        deed: { kind: 'delete', target: { by: 'id', value: id } },
      }),
  );
  if (outcome === 'not-found') {
    throw new NotFoundError(`No alert with id ${id}`);
  }
}
