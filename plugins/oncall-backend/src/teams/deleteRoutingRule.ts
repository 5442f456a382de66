import { policyUpdatePermission } from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { existingRule } from './existingRule';
import { refuseManagedRules } from './refuseManagedRules';
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
      const roster = await room.rosters.get(room.clock());
      await refuseManagedRules(room, rule.team, roster);
      await room.store.delete(rule);
      await room.activity.record({
        teams: [rule.team],
        actor: actor,
        text: `deleted the routing rule "${rule.name}"`,
        now: room.clock(),
      });
      afterRoutingChange(room, id);
    },
  );
}
