import { InputError, NotFoundError } from '@backstage/errors';
import {
  policyUpdatePermission,
  RoutingRule,
  RoutingRuleInput,
} from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { Roster } from '../directory/Roster';
import { refuseOutdated } from '../revisionOf';
import { defaultRule, isDefaultRuleId } from './defaultRule';
import { refuseManagedRules } from './refuseManagedRules';
import { afterRoutingChange, RoutingRoom } from './RoutingRoom';
import { revised } from './routingRuleRow';
import { assertTarget, assertTeam, ruleFromInput } from './ruleFromInput';

/** A rule that is changed. */
export type RoutingRuleChange = {
  readonly id: string;
  /** That of the rule, which stays with it. */
  readonly team: string;
  /** What is wanted of the rule as it is then. */
  readonly inputOf: (before: RoutingRule) => RoutingRuleInput;
};

/** Replaces a rule where it stands; of the default rule only the target. */
export async function updateRoutingRule(
  room: RoutingRoom,
  caller: Caller,
  change: RoutingRuleChange,
): Promise<RoutingRule> {
  await authorize(room.permissions, caller, policyUpdatePermission);
  const { id, team } = change;
  const meta = { ruleId: id, team };
  return audited(
    room.auditor,
    { eventId: 'update-routing-rule', actor: actorOf(caller), meta },
    async () => {
      await authorizeTeams(room.permissions, caller, [team]);
      const roster = await room.rosters.get(room.clock());
      await refuseManagedRules(room, team, roster);
      const rule = isDefaultRuleId(id)
        ? await updateDefault(room, change, roster)
        : await updateOther(room, change, roster);
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
  { store, clock }: RoutingRoom,
  { id, team, inputOf }: RoutingRuleChange,
  roster: Roster,
): Promise<RoutingRule> {
  const change = (before: RoutingRule) => {
    if (before.team !== team) {
      throw new InputError(
        `team is ${team}, expected ${before.team}; a rule stays with its team`,
      );
    }
    const input = inputOf(before);
    refuseOutdated(input.revision, revised(before));
    return ruleFromInput({ id, input, roster, before });
  };
  return store.update(id, change, clock());
}

async function updateDefault(
  { store, clock }: RoutingRoom,
  { id, team, inputOf }: RoutingRuleChange,
  roster: Roster,
): Promise<RoutingRule> {
  if (defaultRule(team).id !== id) {
    throw new NotFoundError(`No routing rule with id ${id} in ${team}`);
  }
  const change = (before: RoutingRule) => {
    const input = inputOf(before);
    refuseOutdated(input.revision, revised(before));
    const { criteria, timeRestriction, notify } = input;
    if (criteria.type !== 'match-all' || timeRestriction) {
      throw new InputError(
        'criteria and timeRestriction of the default rule cannot be changed, expected match-all at any time; only its target can',
      );
    }
    assertTeam(roster, team);
    assertTarget(roster, notify);
    return defaultRule(team, notify);
  };
  return store.saveDefault(team, change, clock());
}
