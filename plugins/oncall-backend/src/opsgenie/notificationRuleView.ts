import {
  ContactMethod,
  NotificationRule,
  NotificationStep,
} from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { conditionsView } from './conditionsView';
import { notificationTimeOf } from './notificationTimes';
import { contactNaming } from './userContactView';

/** A rule in the list of a person; the order is that among the rules for the same action. */
export function notificationRuleMeta(
  { id, name, action, enabled }: NotificationRule,
  order: number,
) {
  return { id, name, actionType: action, order, enabled };
}

/** All of a rule. */
export function notificationRuleView(options: {
  rule: NotificationRule;
  order: number;
  contacts: readonly ContactMethod[];
  roster: Roster;
}) {
  const { rule, order, contacts, roster } = options;
  const { criteria, timeRestriction, repeat } = rule;
  const { minutesBefore = [], schedules = [] } = rule;
  const isAboutAlerts = rule.minutesBefore === undefined;
  return {
    ...notificationRuleMeta(rule, order),
    criteria: isAboutAlerts
      ? conditionsView(criteria ?? { type: 'match-all' })
      : undefined,
    timeRestriction,
    steps: rule.steps.map(step => stepView(rule, step, contacts)),
    repeat: repeat && { loopAfter: repeat.afterMinutes, enabled: true },
    notificationTime: minutesBefore.map(notificationTimeOf),
    schedules: schedules.map(id => ({
      type: 'schedule',
      id,
      name: roster.schedule(id)?.name,
    })),
  };
}

/** A step of a rule. */
export function stepView(
  { id, name }: NotificationRule,
  step: NotificationStep,
  contacts: readonly ContactMethod[],
) {
  const method = contacts.find(one => one.id === step.contactMethod);
  return {
    _parent: { id, name },
    id: stepId(step),
    // The person has removed it since.
    contact: method ? contactNaming(method) : { method: 'unknown', to: '' },
    sendAfter: { timeAmount: step.afterMinutes, timeUnit: 'minutes' },
    enabled: step.enabled,
  };
}

/** Steps that were entered in the portal have no id of their own. */
export function stepId({
  id,
  contactMethod,
  afterMinutes,
}: NotificationStep): string {
  return id ?? `${contactMethod}-${afterMinutes}`;
}
