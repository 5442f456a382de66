import {
  policyUpdatePermission,
  RoutingRule,
  RoutingRuleInput,
} from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { audited } from '../audited';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { refuseManagedRules } from './refuseManagedRules';
import { afterRoutingChange, RoutingRoom } from './RoutingRoom';
import { ruleFromInput } from './ruleFromInput';

/** A new rule, before the default rule or where `order` says. */
export async function createRoutingRule(
  room: RoutingRoom,
  caller: Caller,
  input: RoutingRuleInput,
): Promise<RoutingRule> {
  await authorize(room.permissions, caller, policyUpdatePermission);
  const now = room.clock();
  const id = randomUUID();
  const meta = { ruleId: id, team: input.team, name: input.name };
  return audited(
    room.auditor,
    { eventId: 'create-routing-rule', actor: actorOf(caller), meta },
    async () => {
      const roster = await room.rosters.get(now);
      const rule = ruleFromInput({ id, input, roster });
      await authorizeTeams(room.permissions, caller, [rule.team]);
      await refuseManagedRules(room, rule.team, roster);
      await room.store.insert(rule, { order: input.order, now });
      await room.activity.record({
        teams: [rule.team],
        actor: actorOf(caller),
        text: `added the routing rule "${rule.name}"`,
        now,
      });
      afterRoutingChange(room, id);
      return rule;
    },
  );
}
