import {
  Heartbeat,
  heartbeatReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { HeartbeatRoom } from './HeartbeatRoom';
import { toHeartbeat } from './StoredHeartbeat';

/** All heartbeats, by name. */
export async function listHeartbeats(
  { store, permissions }: HeartbeatRoom,
  caller: Caller,
): Promise<readonly Heartbeat[]> {
  await authorize(permissions, caller, heartbeatReadPermission);
  return (await store.list()).map(toHeartbeat);
}
