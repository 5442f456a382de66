import {
  NOTIFICATION_ACTIONS,
  NotificationAction,
} from '@muster/backstage-plugin-oncall-common';
import { z } from 'zod';
import { optionalConditionFilter } from './criteriaBody';
import { timeRestriction } from './restrictionBody';
import {
  optionalFlag,
  optionalText,
  requiredText,
  naming,
} from './OpsgenieBody';
import { MINUTES_OF_TIME } from './notificationTimes';

const contact = z.object(
  { method: requiredText, to: requiredText },
  { error: 'must be an object with method and to' },
);

/** Terraform writes `minute`. */
const MINUTES: Readonly<Record<string, number>> = {
  minute: 1,
  minutes: 1,
  hour: 60,
  hours: 60,
  day: 24 * 60,
  days: 24 * 60,
};

/** How long after the beginning, in minutes. The Go SDK leaves the amount out where it is 0. */
const sendAfter = z
  .object(
    {
      timeAmount: z
        .number({ error: 'must have a whole number as timeAmount' })
        .int()
        .min(0)
        .default(0),
      timeUnit: optionalText,
    },
    { error: 'must be an object with timeAmount' },
  )
  .nullish()
  .transform((value, context) => {
    const { timeAmount = 0, timeUnit = 'minutes' } = value ?? {};
    const minutes = MINUTES[timeUnit.toLowerCase()];
    if (minutes === undefined) {
      context.addIssue('must have minutes, hours or days as timeUnit');
    }
    return timeAmount * (minutes ?? 1);
  });

/** A new step of a rule. */
export const stepBody = z.object(
  { contact, sendAfter, enabled: optionalFlag },
  { error: 'must be an object with contact and sendAfter' },
);

/** The change of a step; what is absent stays. */
export const stepChangeBody = z.object({
  contact: contact.nullish(),
  sendAfter: sendAfter.optional(),
  enabled: optionalFlag,
});

const actionType = requiredText.transform((text, context) => {
  const known = NOTIFICATION_ACTIONS.find(one => one === text?.toLowerCase());
  if (!known) {
    context.addIssue(
      `must be one of ${NOTIFICATION_ACTIONS.join(
        ', ',
      )}; people are told of nothing else here`,
    );
  }
  return known ?? 'create-alert';
});

const notificationTime = z
  .array(
    z.string().transform((text, context) => {
      const minutes = MINUTES_OF_TIME.get(text);
      if (minutes === undefined) {
        const known = [...MINUTES_OF_TIME.keys()].join(', ');
        context.addIssue(`must contain only ${known}`);
      }
      return minutes ?? 0;
    }),
    { error: 'must be a list of strings' },
  )
  .nullish();

/** The change of a rule; what is absent stays. Unknown keys are dropped. */
export const ruleChangeBody = z.object({
  name: optionalText,
  criteria: optionalConditionFilter,
  timeRestriction: timeRestriction.nullish(),
  order: z.number().int().min(0).nullish(),
  steps: z.array(stepBody, { error: 'must be a list of objects' }).nullish(),
  repeat: z
    .object({
      loopAfter: z.number().int().min(0).nullish(),
      enabled: optionalFlag,
    })
    .nullish(),
  enabled: optionalFlag,
  notificationTime,
  schedules: z.array(naming, { error: 'must be a list of objects' }).nullish(),
});

/** A new rule. */
export const ruleBody = ruleChangeBody.extend({
  name: requiredText,
  actionType,
});

export const orderBody = z.object({
  order: z.number({ error: 'must be a whole number, at least 0' }).int().min(0),
});

/** Names of Opsgenie for the kinds of rules that are copied. */
const RULE_TYPES: Readonly<Record<string, readonly NotificationAction[]>> = {
  all: NOTIFICATION_ACTIONS,
  'new-alert': ['create-alert'],
};

export const copyBody = z.object({
  toUsers: z
    .array(z.string(), { error: 'must be a list of users' })
    .min(1, { error: 'must have at least one user' }),
  ruleTypes: z
    .array(z.string(), { error: 'must be a list of types' })
    .min(1, { error: 'must have at least one type' })
    // Kinds that do not exist here have no rules to copy.
    .transform(types =>
      types.flatMap(
        type =>
          RULE_TYPES[type] ?? NOTIFICATION_ACTIONS.filter(one => one === type),
      ),
    ),
});
