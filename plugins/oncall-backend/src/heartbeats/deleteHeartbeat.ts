import { NotFoundError } from '@backstage/errors';
import { heartbeatUpdatePermission } from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { refuseManaged } from '../files/refuseManaged';
import { HeartbeatRoom } from './HeartbeatRoom';
import { StoredHeartbeat } from './StoredHeartbeat';
import { withItsAlert } from './withItsAlert';

/** Nobody watches it any more; the alert of its expiry is closed. */
export async function deleteHeartbeat(
  room: HeartbeatRoom,
  caller: Caller,
  id: string,
): Promise<void> {
  await authorize(room.permissions, caller, heartbeatUpdatePermission);
  const heartbeat = await room.store.find({ id });
  if (!heartbeat) {
    throw new NotFoundError(`No heartbeat with id ${id}`);
  }
  await authorizeTeams(room.permissions, caller, [heartbeat.team]);
  await refuseManaged(room.files, 'heartbeat', heartbeat);
  await removeHeartbeat(room, actorOf(caller), heartbeat);
}

/** The same, once it is clear that the caller may. */
export async function removeHeartbeat(
  room: HeartbeatRoom,
  actor: string,
  { id: heartbeatId, name, team, alertAlias }: StoredHeartbeat,
): Promise<void> {
  await audited(
    room.auditor,
    { eventId: 'delete-heartbeat', actor, meta: { heartbeatId, name } },
    async () => {
      await withItsAlert(room, {
        actor,
        alias: alertAlias,
        note: `The heartbeat ${name} was deleted.`,
        write: tx => room.store.delete(tx, heartbeatId),
      });
      await room.activity.record({
        teams: [team],
        actor,
        text: `deleted the heartbeat ${name}`,
        now: room.clock(),
      });
    },
  );
  room.announce({ type: 'heartbeat', id: heartbeatId });
}
