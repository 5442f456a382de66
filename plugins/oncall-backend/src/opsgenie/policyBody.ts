import {
  HandlingPolicyInput,
  PolicyDuration,
} from '@muster/backstage-plugin-oncall-common';
import { z } from 'zod';
import { priority } from './alertBody';
import { conditionFilter } from './criteriaBody';
import { optionalText, plainText, requiredText } from './OpsgenieBody';
import { parseBody } from './parseBody';
import { restrictionOf, timeRestriction } from './restrictionBody';

const flag = z.boolean({ error: 'must be true or false' }).nullish();

const texts = z
  .array(plainText, { error: 'must be a list of strings' })
  .nullish();

/** Opsgenie's units, as it spells them. */
const UNITS = [
  'days',
  'hours',
  'minutes',
  'seconds',
  'miliseconds',
  'micros',
  'nanos',
] as const;

/** How many of the small ones make a minute. */
const PER_MINUTE = {
  seconds: 60,
  miliseconds: 60e3,
  micros: 60e6,
  nanos: 60e9,
} as const;

const unit = optionalText
  .transform(value => value?.toLowerCase() ?? 'minutes')
  .pipe(z.enum(UNITS));

/** What is counted in less than minutes is rounded up to whole ones. */
const duration = z
  .object({ timeAmount: z.number().min(0), timeUnit: unit })
  .transform(({ timeAmount, timeUnit }): PolicyDuration => {
    switch (timeUnit) {
      case 'days':
      case 'hours':
      case 'minutes':
        return { timeAmount, timeUnit };
      default:
        return {
          timeAmount: Math.max(1, Math.ceil(timeAmount / PER_MINUTE[timeUnit])),
          timeUnit: 'minutes',
        };
    }
  });

const scope = {
  name: requiredText.transform(value => value ?? ''),
  policyDescription: optionalText,
  enabled: z.boolean().default(true),
  filter: conditionFilter.default({ type: 'match-all' }),
  timeRestrictions: timeRestriction.nullish().transform(restrictionOf),
};

const alertPolicy = z.object({
  ...scope,
  type: z.literal('alert'),
  message: optionalText,
  alias: optionalText,
  description: optionalText,
  alertDescription: optionalText,
  entity: optionalText,
  source: optionalText,
  priority,
  tags: texts,
  actions: texts,
  // Terraform sends a list when it makes one; a list has no keys, so it says nothing.
  details: z
    .union([z.record(plainText, plainText), z.array(z.unknown())], {
      error: 'must be an object whose values are strings',
    })
    .nullish()
    .transform(value => (Array.isArray(value) ? undefined : value)),
  responders: z
    .array(
      z
        .object({
          type: z.enum(['user', 'team', 'escalation', 'schedule']),
          id: optionalText,
          name: optionalText,
          username: optionalText,
        })
        .transform(({ type, id, name, username }, context) => {
          const known = id ?? username ?? name ?? '';
          if (!known) {
            context.addIssue({
              code: 'custom',
              path: ['id'],
              message: 'may not be empty',
            });
          }
          return { type, id: known };
        }),
    )
    .nullish(),
  ignoreOriginalTags: flag,
  ignoreOriginalActions: flag,
  ignoreOriginalDetails: flag,
  ignoreOriginalResponders: flag,
  continue: flag,
});

const deduplicationAction = z
  .object({
    deduplicationActionType: z.enum(['value-based', 'frequency-based']),
    count: z.number().int().min(2).max(100),
    duration: duration.nullish(),
  })
  .nullish();

const notificationPolicy = z.object({
  ...scope,
  type: z.literal('notification'),
  suppress: flag,
  delayAction: z
    .object({
      delayOption: z.enum([
        'for-duration',
        'next-time',
        'next-weekday',
        'next-monday',
        'next-tuesday',
        'next-wednesday',
        'next-thursday',
        'next-friday',
        'next-saturday',
        'next-sunday',
      ]),
      untilHour: z.number().int().min(0).max(23).nullish(),
      untilMinute: z.number().int().min(0).max(59).nullish(),
      duration: duration.nullish(),
    })
    .nullish(),
  deduplicationAction,
  // The Go SDK, and with it Terraform, misspells it when it changes a policy.
  deduplicationActionAction: deduplicationAction,
  autoCloseAction: z.object({ duration }).nullish(),
  autoRestartAction: z
    .object({ duration, maxRepeatCount: z.number().int().min(0).max(100) })
    .nullish(),
});

const body = z.discriminatedUnion('type', [alertPolicy, notificationPolicy], {
  error: 'must be alert or notification',
});

type Body = z.infer<typeof body>;

/** What `POST` and `PUT /v2/policies` say. Unknown keys are dropped, what is `null` is absent. */
export function policyBody(given: unknown): HandlingPolicyInput {
  const parsed = parseBody(body, given);
  return withoutNulls(
    parsed.type === 'alert' ? oneDescription(parsed) : oneDeduplication(parsed),
  );
}

/** The Go SDK, and with it Terraform, makes a policy with the one name and changes it with the other. */
function oneDescription({
  alertDescription,
  description = alertDescription,
  ...others
}: Extract<Body, { type: 'alert' }>) {
  // Whoever reads a policy that leaves the description is answered this, and may write it back.
  const isLeft =
    description === '{{description}}' && alertDescription === undefined;
  return { ...others, description: isLeft ? undefined : description };
}

function oneDeduplication({
  deduplicationActionAction,
  deduplicationAction: action = deduplicationActionAction,
  ...others
}: Extract<Body, { type: 'notification' }>) {
  return { ...others, deduplicationAction: action };
}

/** Everywhere in an object, so that absent is only one thing. */
function withoutNulls(value: object): HandlingPolicyInput {
  return JSON.parse(JSON.stringify(value), (_, inner) =>
    inner === null ? undefined : inner,
  );
}
