import {
  ConditionSubject,
  isWithinTimeRestriction,
  matchesConditions,
  NotificationAction,
  NotificationRule,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { defaultRule } from './defaultRule';
import { Preferences } from './Preferences';

/** The rule that counts, and why. */
export type ChosenRule =
  | {
      readonly kind: 'own' | 'default';
      readonly rule: NotificationRule;
    }
  | { readonly kind: 'none'; readonly because: string };

/** The first of the person's enabled rules for an action that fits; the default where there is none for it. */
export function chooseRule(options: {
  preferences: Preferences;
  action: NotificationAction;
  /** Absent for shifts. */
  subject?: ConditionSubject;
  /** Whose turn begins or ends; absent for alerts. */
  scheduleId?: string;
  now: DateTime;
}): ChosenRule {
  const { preferences, action } = options;
  const own = preferences.rules.filter(
    rule => rule.enabled && rule.action === action,
  );
  if (own.length === 0) {
    return action === 'renotified-alert'
      ? chooseRule({ ...options, action: 'create-alert' })
      : byDefault(action, preferences);
  }
  const rule = own.find(candidate => fits(candidate, options));
  return rule
    ? { kind: 'own', rule }
    : {
        kind: 'none',
        because: `none of the ${own.length} own rules for it fits`,
      };
}

function byDefault(
  action: NotificationAction,
  { methods }: Preferences,
): ChosenRule {
  const rule = defaultRule(action, methods);
  return rule
    ? { kind: 'default', rule }
    : { kind: 'none', because: 'there is no rule for it' };
}

function fits(
  { criteria, timeRestriction, schedules }: NotificationRule,
  options: {
    preferences: Preferences;
    subject?: ConditionSubject;
    scheduleId?: string;
    now: DateTime;
  },
): boolean {
  const { preferences, subject, scheduleId, now } = options;
  const at = new Date(now.toMillis()).toISOString();
  return (
    (!criteria || !subject || matchesConditions(criteria, subject).matches) &&
    (!schedules || !scheduleId || schedules.includes(scheduleId)) &&
    (!timeRestriction ||
      isWithinTimeRestriction(timeRestriction, at, preferences.zone))
  );
}
