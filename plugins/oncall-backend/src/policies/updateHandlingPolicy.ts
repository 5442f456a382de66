import { NotFoundError } from '@backstage/errors';
import {
  HandlingPolicy,
  HandlingPolicyInput,
  policyUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { doneTo } from '../teams/doneTo';
import { handlingPolicyFromInput } from './handlingPolicyFromInput';
import {
  changePolicy,
  existingPolicy,
  HandlingPolicyRoom,
  refuseManagedPolicies,
} from './HandlingPolicyRoom';

/** Replaces what is said about a policy; with an order it moves as well. */
export async function updateHandlingPolicy(
  room: HandlingPolicyRoom,
  caller: Caller,
  options: { id: string; input: HandlingPolicyInput; order?: number },
): Promise<HandlingPolicy> {
  await authorize(room.permissions, caller, policyUpdatePermission);
  const before = await existingPolicy(room, options.id);
  const teams = [before.team, options.input.team];
  await authorizeTeams(room.permissions, caller, teams);
  await refuseManagedPolicies(room, teams);
  return savePolicy(room, actorOf(caller), { before, ...options });
}

/** The same, once it is clear that the caller may. */
async function savePolicy(
  room: HandlingPolicyRoom,
  actor: string,
  options: {
    before: HandlingPolicy;
    input: HandlingPolicyInput;
    order?: number;
  },
): Promise<HandlingPolicy> {
  const { before, input } = options;
  const now = room.clock();
  const roster = await room.rosters.get(now);
  const said = handlingPolicyFromInput(input, roster, before);
  const order = options.order ?? before.order;
  const policy = { ...said, id: before.id, order };
  const done = doneTo(before, policy);
  const event = { eventId: 'update-policy', actor, policy, before, done };
  await changePolicy(room, event, async () => {
    if (!(await room.store.update(policy, { order: options.order, now }))) {
      throw new NotFoundError(`No policy with id ${before.id}`);
    }
  });
  return (await room.store.find(policy.id)) ?? policy;
}
