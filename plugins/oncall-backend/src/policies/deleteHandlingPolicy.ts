import {
  HandlingPolicy,
  policyUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import {
  changePolicy,
  existingPolicy,
  HandlingPolicyRoom,
  refuseManagedPolicies,
} from './HandlingPolicyRoom';

/** It applies to no new alert; open alerts keep what it did. */
export async function deleteHandlingPolicy(
  room: HandlingPolicyRoom,
  caller: Caller,
  id: string,
): Promise<void> {
  await authorize(room.permissions, caller, policyUpdatePermission);
  const policy = await existingPolicy(room, id);
  await authorizeTeams(room.permissions, caller, [policy.team]);
  await refuseManagedPolicies(room, [policy.team]);
  await removePolicy(room, actorOf(caller), policy);
}

/** The same, once it is clear that the caller may. */
async function removePolicy(
  room: HandlingPolicyRoom,
  actor: string,
  policy: HandlingPolicy,
): Promise<void> {
  const event = { eventId: 'delete-policy', actor, policy, done: 'deleted' };
  await changePolicy(room, event, () => room.store.delete(policy));
}
