import { NotFoundError } from '@backstage/errors';
import { policyUpdatePermission } from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { refuseManaged } from '../files/refuseManaged';
import { refuseWhileRouted } from '../teams/refuseWhileRouted';
import { afterPolicyChange, PolicyRoom } from './PolicyRoom';

/** Deletes a policy that no routing rule leads to; escalations that are running keep their copy. */
export async function deleteEscalationPolicy(
  room: PolicyRoom,
  caller: Caller,
  id: string,
): Promise<void> {
  await authorize(room.permissions, caller, policyUpdatePermission);
  await audited(
    room.auditor,
    {
      eventId: 'delete-escalation-policy',
      actor: actorOf(caller),
      meta: { policyId: id },
    },
    async () => {
      const policy = await room.store.find(id);
      if (!policy) {
        throw new NotFoundError(`No escalation policy with id ${id}`);
      }
      await authorizeTeams(room.permissions, caller, [policy.team]);
      await refuseManaged(room.files, 'escalation-policy', policy);
      await refuseWhileRouted(
        room.routingRules,
        { type: 'escalation', id },
        `The escalation policy ${policy.name}`,
      );
      await room.store.delete(id);
      await room.activity.record({
        teams: [policy.team],
        actor: actorOf(caller),
        text: `deleted the escalation policy ${policy.name}`,
        now: room.clock(),
      });
      afterPolicyChange(room, id);
    },
  );
}
