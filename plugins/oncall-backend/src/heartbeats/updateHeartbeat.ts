import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  Heartbeat,
  HeartbeatInput,
  heartbeatUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { refuseManaged } from '../files/refuseManaged';
import { doneTo } from '../teams/doneTo';
import { changedHeartbeat } from './changedHeartbeat';
import { heartbeatFromInput } from './heartbeatFromInput';
import { HeartbeatRoom } from './HeartbeatRoom';
import { StoredHeartbeat, toHeartbeat } from './StoredHeartbeat';
import { withItsAlert } from './withItsAlert';

/** Replaces what is said about a heartbeat. Switching it off closes its alert. */
export async function updateHeartbeat(
  room: HeartbeatRoom,
  caller: Caller,
  options: { id: string; input: HeartbeatInput },
): Promise<Heartbeat> {
  const { id, input } = options;
  await authorize(room.permissions, caller, heartbeatUpdatePermission);
  const before = await room.store.find({ id });
  if (!before) {
    throw new NotFoundError(`No heartbeat with id ${id}`);
  }
  await authorizeTeams(room.permissions, caller, [before.team, input.team]);
  await refuseManaged(room.files, 'heartbeat', before);
  const actor = actorOf(caller);
  return toHeartbeat(await changeHeartbeat(room, actor, { before, input }));
}

/** The same, once it is clear that the caller may. */
export async function changeHeartbeat(
  room: HeartbeatRoom,
  actor: string,
  options: { before: StoredHeartbeat; input: HeartbeatInput },
): Promise<StoredHeartbeat> {
  const { before, input } = options;
  const now = room.clock();
  const said = heartbeatFromInput(input, await room.roster(now));
  const after = changedHeartbeat(before, said, now);
  const { id: heartbeatId, name } = after;
  await audited(
    room.auditor,
    { eventId: 'update-heartbeat', actor, meta: { heartbeatId, name } },
    async () => {
      await save(room, actor, { before, after });
      await room.activity.record({
        teams: [before.team, after.team],
        actor,
        text: `${doneTo(before, after)} the heartbeat ${name}`,
        now,
      });
    },
  );
  room.announce({ type: 'heartbeat', id: heartbeatId });
  return after;
}

async function save(
  room: HeartbeatRoom,
  actor: string,
  { before, after }: { before: StoredHeartbeat; after: StoredHeartbeat },
): Promise<void> {
  const taken = await room.store.find({ name: after.name });
  if (taken && taken.id !== after.id) {
    throw new ConflictError(`A heartbeat named ${after.name} exists already`);
  }
  const alias = after.expiredAt ? undefined : before.alertAlias;
  const isSaved = await withItsAlert(room, {
    actor,
    alias,
    note: `The heartbeat ${before.name} was switched off.`,
    write: tx => room.store.save(tx, before, after),
  });
  if (!isSaved) {
    throw new ConflictError(
      `The heartbeat ${before.name} was pinged or changed meanwhile; repeat the change`,
    );
  }
}
