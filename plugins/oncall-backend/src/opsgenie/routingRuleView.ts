import { RoutingRule } from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { conditionsView } from './conditionsView';

/** A routing rule as clients of Opsgenie read it. */
export function routingRuleView(
  roster: Roster,
  rule: RoutingRule,
  order: number,
) {
  const { id, name, isDefault, criteria, timezone, timeRestriction } = rule;
  return {
    id,
    name: isDefault ? 'Default Routing Rule' : name,
    isDefault,
    order,
    criteria: numbered(conditionsView(criteria)),
    timezone,
    timeRestriction,
    notify: targetView(roster, rule),
  };
}

/**
 * The conditions of routing rules say their place, others only what a client said. Terraform numbers all of them 0 where its file
 * has no numbers, and wants to read that again.
 */
function numbered({ type, conditions }: ReturnType<typeof conditionsView>) {
  return {
    type,
    conditions: conditions?.map((condition, place) => ({
      order: place,
      ...condition,
    })),
  };
}

/** What an automatic target leads to at this moment. */
function targetView(roster: Roster, { notify, team }: RoutingRule) {
  const policy =
    notify.type === 'escalation'
      ? roster.policy(notify.id)
      : roster.policiesOf(team)[0];
  const schedule =
    notify.type === 'schedule'
      ? roster.schedule(notify.id)
      : roster.schedulesOf(team)[0];
  if (notify.type === 'none') {
    return { type: 'none' };
  }
  if (notify.type !== 'schedule' && policy) {
    return { type: 'escalation', id: policy.id, name: policy.name };
  }
  return schedule
    ? { type: 'schedule', id: schedule.id, name: schedule.name }
    : { type: 'none' };
}
