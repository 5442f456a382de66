import { InputError, NotFoundError } from '@backstage/errors';
import {
  policyUpdatePermission,
  RoutingRule,
  RoutingRuleInput,
} from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { defaultRule, isDefaultRuleId } from './defaultRule';
import { refuseManagedRules } from './refuseManagedRules';
import { afterRoutingChange, RoutingRoom } from './RoutingRoom';
import { assertTarget, assertTeam, ruleFromInput } from './ruleFromInput';

/** Replaces a rule where it stands; of the default rule only the target. */
export async function updateRoutingRule(
  room: RoutingRoom,
  caller: Caller,
  request: { readonly id: string; readonly input: RoutingRuleInput },
): Promise<RoutingRule> {
  await authorize(room.permissions, caller, policyUpdatePermission);
  const { id, input } = request;
  const meta = { ruleId: id, team: input.team };
  return audited(
    room.auditor,
    { eventId: 'update-routing-rule', actor: actorOf(caller), meta },
    async () => {
      // A rule stays with its team, which is checked below.
      await authorizeTeams(room.permissions, caller, [input.team]);
      const roster = await room.rosters.get(room.clock());
      await refuseManagedRules(room, input.team, roster);
      const rule = isDefaultRuleId(id)
        ? await updateDefault(room, request)
        : await updateOther(room, request);
      await room.activity.record({
        teams: [rule.team],
        actor: actorOf(caller),
        text: `changed the routing rule "${rule.name}"`,
        now: room.clock(),
      });
      afterRoutingChange(room, id);
      return rule;
    },
  );
}

async function updateOther(
  room: RoutingRoom,
  { id, input }: { readonly id: string; readonly input: RoutingRuleInput },
): Promise<RoutingRule> {
  const now = room.clock();
  const before = await room.store.get(id);
  if (!before) {
    throw new NotFoundError(`No routing rule with id ${id}`);
  }
  if (before.team !== input.team) {
    throw new InputError(
      `team is ${input.team}, expected ${before.team}; a rule stays with its team`,
    );
  }
  const roster = await room.rosters.get(now);
  const rule = ruleFromInput({ id, input, roster, before });
  await room.store.update(rule, now, input.revision);
  return rule;
}

async function updateDefault(
  room: RoutingRoom,
  { id, input }: { readonly id: string; readonly input: RoutingRuleInput },
): Promise<RoutingRule> {
  const now = room.clock();
  const { team, criteria, timeRestriction, notify } = input;
  const rule = defaultRule(team, notify);
  if (rule.id !== id) {
    throw new NotFoundError(`No routing rule with id ${id} in ${team}`);
  }
  if (criteria.type !== 'match-all' || timeRestriction) {
    throw new InputError(
      'criteria and timeRestriction of the default rule cannot be changed, expected match-all at any time; only its target can',
    );
  }
  const roster = await room.rosters.get(now);
  assertTeam(roster, team);
  assertTarget(roster, notify);
  await room.store.saveDefault(rule, now, input.revision);
  return rule;
}
