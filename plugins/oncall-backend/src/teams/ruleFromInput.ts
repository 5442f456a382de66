import { InputError } from '@backstage/errors';
import {
  newProblems,
  refuseProblems,
  RoutingRule,
  RoutingRuleInput,
  RoutingTarget,
  validateRoutingRule,
} from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';

/** What a person wrote as a rule, checked: the team and the target exist. */
export function ruleFromInput(options: {
  id: string;
  input: RoutingRuleInput;
  roster: Roster;
  /** The rule as it was. */
  before?: RoutingRule;
}): RoutingRule {
  const { id, input, roster, before } = options;
  const known = before ? validateRoutingRule(before) : [];
  refuseProblems(newProblems(validateRoutingRule(input), known));
  assertTeam(roster, input.team);
  assertTarget(roster, input.notify);
  const { team, name, criteria, timeRestriction, timezone, notify } = input;
  return {
    id,
    team,
    name: name.trim(),
    isDefault: false,
    criteria,
    timeRestriction,
    timezone,
    notify,
  };
}

/** Refuses a Group that the catalog does not know. */
export function assertTeam(roster: Roster, team: string): void {
  if (roster.team(team)?.ref !== team) {
    throw new InputError(
      `team is ${team}, which is not a Group of the catalog`,
    );
  }
}

/** Refuses a target that does not exist. */
export function assertTarget(roster: Roster, notify: RoutingTarget): void {
  if (
    notify.type === 'escalation' &&
    roster.policy(notify.id)?.id !== notify.id
  ) {
    throw new InputError(
      `notify.id is ${notify.id}, which is not an escalation policy`,
    );
  }
  if (
    notify.type === 'schedule' &&
    roster.schedule(notify.id)?.id !== notify.id
  ) {
    throw new InputError(`notify.id is ${notify.id}, which is not a schedule`);
  }
}
