import { ConflictError } from '@backstage/errors';
import {
  EscalationPolicy,
  EscalationPolicyInput,
  policyUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { audited } from '../audited';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { policyFromInput } from './policyFromInput';
import { afterPolicyChange, PolicyRoom } from './PolicyRoom';

/** A new policy. */
export async function createEscalationPolicy(
  room: PolicyRoom,
  caller: Caller,
  input: EscalationPolicyInput,
): Promise<EscalationPolicy> {
  await authorize(room.permissions, caller, policyUpdatePermission);
  const now = room.clock();
  const id = randomUUID();
  const meta = { policyId: id, name: input.name };
  return audited(
    room.auditor,
    { eventId: 'create-escalation-policy', actor: actorOf(caller), meta },
    async () => {
      const roster = await room.rosters.get(now);
      const policy = policyFromInput({ id, input, roster });
      await authorizeTeams(room.permissions, caller, [policy.team]);
      if (!(await room.store.insert(policy, now))) {
        throw new ConflictError(
          `There is already an escalation policy named ${policy.name}`,
        );
      }
      await room.activity.record({
        teams: [policy.team],
        actor: actorOf(caller),
        text: `made the escalation policy ${policy.name}`,
        now,
      });
      afterPolicyChange(room, id);
      return policy;
    },
  );
}
