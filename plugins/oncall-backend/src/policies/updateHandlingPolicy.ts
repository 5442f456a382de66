import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  HandlingPolicy,
  HandlingPolicyInput,
  policyUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { refuseOutdated } from '../revisionOf';
import { doneTo } from '../teams/doneTo';
import { handlingPolicyFromInput } from './handlingPolicyFromInput';
import { revised } from './HandlingPolicyStore';
import {
  changePolicy,
  existingPolicy,
  HandlingPolicyRoom,
  refuseManagedPolicies,
} from './HandlingPolicyRoom';

/** A policy that is changed. */
export type HandlingPolicyChange = {
  readonly id: string;
  /** What is wanted of the policy as it is then. */
  readonly inputOf: (before: HandlingPolicy) => HandlingPolicyInput;
  readonly order?: number;
};

/** Replaces what is said about a policy; with an order it moves as well. */
export async function updateHandlingPolicy(
  room: HandlingPolicyRoom,
  caller: Caller,
  change: HandlingPolicyChange,
): Promise<HandlingPolicy> {
  await authorize(room.permissions, caller, policyUpdatePermission);
  const before = await existingPolicy(room, change.id);
  const teams = [before.team, change.inputOf(before).team];
  await authorizeTeams(room.permissions, caller, teams);
  await refuseManagedPolicies(room, teams);
  return savePolicy(room, actorOf(caller), { before, ...change });
}

/** The same, once it is clear that the caller may. */
async function savePolicy(
  room: HandlingPolicyRoom,
  actor: string,
  options: HandlingPolicyChange & { readonly before: HandlingPolicy },
): Promise<HandlingPolicy> {
  const { id, before, inputOf, order } = options;
  const now = room.clock();
  const roster = await room.rosters.get(now);
  const change = (current: HandlingPolicy) => {
    if (current.team !== before.team) {
      throw new ConflictError(`The policy ${id} has another team meanwhile`);
    }
    const input = inputOf(current);
    refuseOutdated(input.revision, revised(current));
    return handlingPolicyFromInput(input, roster, current);
  };
  const policy = { ...change(before), id, order: order ?? before.order };
  const done = doneTo(before, policy);
  const event = { eventId: 'update-policy', actor, policy, before, done };
  await changePolicy(room, event, async () => {
    if (!(await room.store.update(id, { change, order, now }))) {
      throw new NotFoundError(`No policy with id ${id}`);
    }
  });
  return (await room.store.find(id)) ?? policy;
}
