import { ConflictError } from '@backstage/errors';
import {
  Heartbeat,
  HeartbeatInput,
  heartbeatUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { audited } from '../audited';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { heartbeatFromInput } from './heartbeatFromInput';
import { HeartbeatRoom } from './HeartbeatRoom';
import { StoredHeartbeat, toHeartbeat } from './StoredHeartbeat';

/** A new heartbeat, which waits for its first ping. */
export async function createHeartbeat(
  room: HeartbeatRoom,
  caller: Caller,
  input: HeartbeatInput,
): Promise<Heartbeat> {
  await authorize(room.permissions, caller, heartbeatUpdatePermission);
  await authorizeTeams(room.permissions, caller, [input.team]);
  return toHeartbeat(await insertHeartbeat(room, actorOf(caller), input));
}

/** The same, once it is clear that the caller may. */
export async function insertHeartbeat(
  room: HeartbeatRoom,
  actor: string,
  input: HeartbeatInput,
): Promise<StoredHeartbeat> {
  const now = room.clock();
  const said = heartbeatFromInput(input, await room.roster(now));
  const heartbeat = { ...said, id: randomUUID(), createdAt: now };
  const { id: heartbeatId, name } = heartbeat;
  await audited(
    room.auditor,
    { eventId: 'create-heartbeat', actor, meta: { heartbeatId, name } },
    async () => {
      if (!(await room.store.insert(heartbeat))) {
        throw new ConflictError(`A heartbeat named ${name} exists already`);
      }
      await room.activity.record({
        teams: [heartbeat.team],
        actor,
        text: `made the heartbeat ${name}`,
        now,
      });
    },
  );
  room.announce({ type: 'heartbeat', id: heartbeatId });
  return heartbeat;
}
