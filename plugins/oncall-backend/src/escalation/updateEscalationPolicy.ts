import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  EscalationPolicy,
  EscalationPolicyInput,
  policyUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { refuseManaged } from '../files/refuseManaged';
import { changeShifts } from '../schedules/changeShifts';
import { policyFromInput } from './policyFromInput';
import { afterPolicyChange, PolicyRoom } from './PolicyRoom';
import { schedulesWithPolicy } from './schedulesWithPolicy';

/** Replaces a policy; escalations that are running keep the one with which they started. */
export async function updateEscalationPolicy(
  room: PolicyRoom,
  caller: Caller,
  { id, input }: { readonly id: string; readonly input: EscalationPolicyInput },
): Promise<EscalationPolicy> {
  await authorize(room.permissions, caller, policyUpdatePermission);
  const now = room.clock();
  return audited(
    room.auditor,
    {
      eventId: 'update-escalation-policy',
      actor: actorOf(caller),
      meta: { policyId: id },
    },
    async () => {
      const before = await room.store.find(id);
      if (!before) {
        throw new NotFoundError(`No escalation policy with id ${id}`);
      }
      const roster = await room.rosters.get(now);
      const policy = policyFromInput({ id, input, roster });
      await authorizeTeams(room.permissions, caller, [
        before.team,
        policy.team,
      ]);
      await refuseManaged(room.files, 'escalation-policy', before);
      const scheduleIds = schedulesWithPolicy(id, roster).map(one => one.id);
      // Whom it paged first until now stays recorded, and whom it pages first from now on is told.
      const change = { actor: actorOf(caller), scheduleIds };
      const result = await changeShifts(room, change, async () => {
        const updated = await room.store.update(policy, now, input.revision);
        room.rosters.forget();
        return updated;
      });
      if (result === 'name-taken') {
        throw new ConflictError(
          `There is already another escalation policy named ${policy.name}`,
        );
      }
      if (result === 'not-found') {
        throw new NotFoundError(`No escalation policy with id ${id}`);
      }
      await room.activity.record({
        teams: [before.team, policy.team],
        actor: actorOf(caller),
        text: `changed the escalation policy ${policy.name}`,
        now,
      });
      afterPolicyChange(room, id);
      return policy;
    },
  );
}
