import {
  HandlingPolicy,
  HandlingPolicyInput,
  policyUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { handlingPolicyFromInput } from './handlingPolicyFromInput';
import {
  changePolicy,
  HandlingPolicyRoom,
  refuseManagedPolicies,
} from './HandlingPolicyRoom';

/** Behind all others. */
const LAST = 1_000_000;

/** A new policy, behind the others of its type and team. */
export async function createHandlingPolicy(
  room: HandlingPolicyRoom,
  caller: Caller,
  input: HandlingPolicyInput,
): Promise<HandlingPolicy> {
  await authorize(room.permissions, caller, policyUpdatePermission);
  await authorizeTeams(room.permissions, caller, [input.team]);
  await refuseManagedPolicies(room, [input.team]);
  return insertPolicy(room, actorOf(caller), input);
}

/** The same, once it is clear that the caller may. */
export async function insertPolicy(
  room: HandlingPolicyRoom,
  actor: string,
  input: HandlingPolicyInput,
): Promise<HandlingPolicy> {
  const now = room.clock();
  const said = handlingPolicyFromInput(input, await room.rosters.get(now));
  const policy = { ...said, id: randomUUID(), order: LAST };
  const event = { eventId: 'create-policy', actor, policy, done: 'made' };
  await changePolicy(room, event, () => room.store.save(policy, now));
  return (await room.store.find(policy.id)) ?? policy;
}
