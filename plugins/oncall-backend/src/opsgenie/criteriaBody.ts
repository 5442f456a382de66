import {
  Condition,
  ConditionFilter,
  TimeRestriction,
  WEEKDAYS,
} from '@muster/backstage-plugin-oncall-common';
import { z } from 'zod';
import { optionalText } from './bodyParts';

const hours = {
  startHour: z.number(),
  startMin: z.number().default(0),
  endHour: z.number(),
  endMin: z.number().default(0),
};

/** When something holds. The Go SDK sends an empty `restriction` beside `restrictions`, and both empty for no restriction at all. */
export const timeRestriction = z.object({
  type: optionalText,
  restriction: z.object(hours).nullish().catch(undefined),
  restrictions: z
    .array(
      z.object({
        ...hours,
        startDay: z.enum(WEEKDAYS),
        endDay: z.enum(WEEKDAYS),
      }),
    )
    .nullish(),
});

const condition = z.object({
  field: z.string({ error: 'may not be empty' }),
  key: optionalText,
  not: z.boolean().nullish(),
  operation: z.enum([
    'contains',
    'matches',
    'equals',
    'starts-with',
    'ends-with',
    'is-empty',
    'equals-ignore-whitespace',
    'contains-key',
    'contains-value',
    'greater-than',
    'less-than',
  ]),
  expectedValue: z.string().nullish(),
  order: z.number().nullish(),
});

/** Which alerts are meant. */
export const conditionFilter = z
  .object(
    {
      type: z.enum([
        'match-all',
        'match-any-condition',
        'match-all-conditions',
      ]),
      conditions: z.array(condition).nullish(),
    },
    { error: 'must be an object' },
  )
  .transform(
    ({ type, conditions }): ConditionFilter =>
      type === 'match-all'
        ? { type }
        : { type, conditions: inOrder(conditions) },
  );

/** The restriction that is meant, if any. */
export function restrictionOf(
  body: z.infer<typeof timeRestriction> | null | undefined,
): TimeRestriction | undefined {
  const { type, restriction, restrictions } = body ?? {};
  if (type === 'weekday-and-time-of-day' && restrictions?.length) {
    return { type, restrictions };
  }
  if (type === 'time-of-day' && restriction) {
    return { type, restriction };
  }
  return undefined;
}

function inOrder(
  conditions: readonly z.infer<typeof condition>[] | null | undefined,
): readonly Condition[] {
  return [...(conditions ?? [])]
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .map(({ field, key, not, operation, expectedValue }) => ({
      field,
      ...(key && { key }),
      ...(not && { not }),
      operation,
      expectedValue: expectedValue ?? '',
    }));
}
