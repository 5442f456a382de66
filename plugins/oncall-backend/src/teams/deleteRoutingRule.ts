import { policyUpdatePermission } from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { existingRule } from './existingRule';
import { afterRoutingChange, RoutingRoom } from './RoutingRoom';

/** Deletes a rule; alerts that took it go on as they began. */
export async function deleteRoutingRule(
  room: RoutingRoom,
  caller: Caller,
  id: string,
): Promise<void> {
  await authorize(room.permissions, caller, policyUpdatePermission);
  const actor = actorOf(caller);
  await audited(
    room.auditor,
    { eventId: 'delete-routing-rule', actor, meta: { ruleId: id } },
    async () => {
      const rule = await existingRule(room.store, id, 'deleted');
      await authorizeTeams(room.permissions, caller, [rule.team]);
      await room.store.delete(rule);
      afterRoutingChange(room, id);
    },
  );
}
