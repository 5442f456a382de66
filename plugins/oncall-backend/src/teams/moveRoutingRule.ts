import {
  policyUpdatePermission,
  RoutingRule,
} from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { withDefaultRule } from './defaultRule';
import { existingRule } from './existingRule';
import { refuseManagedRules } from './refuseManagedRules';
import { afterRoutingChange, RoutingRoom } from './RoutingRoom';

/** Puts a rule at another place (0 is the first) and answers with the rules of its team in their new order. */
export async function moveRoutingRule(
  room: RoutingRoom,
  caller: Caller,
  { id, order }: { readonly id: string; readonly order: number },
): Promise<readonly RoutingRule[]> {
  await authorize(room.permissions, caller, policyUpdatePermission);
  const actor = actorOf(caller);
  return audited(
    room.auditor,
    { eventId: 'move-routing-rule', actor, meta: { ruleId: id, order } },
    async () => {
      const rule = await existingRule(room.store, id, 'moved');
      await authorizeTeams(room.permissions, caller, [rule.team]);
      const roster = await room.rosters.get(room.clock());
      await refuseManagedRules(room, rule.team, roster);
      await room.store.move(rule, order);
      await room.activity.record({
        teams: [rule.team],
        actor: actor,
        text: `moved the routing rule "${rule.name}" to place ${order + 1}`,
        now: room.clock(),
      });
      afterRoutingChange(room, id);
      return withDefaultRule(rule.team, await room.store.list(rule.team));
    },
  );
}
