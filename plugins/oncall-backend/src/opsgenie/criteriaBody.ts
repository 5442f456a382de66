import {
  Condition,
  CONDITION_FILTER_TYPES,
  ConditionFilter,
} from '@muster/backstage-plugin-oncall-common';
import { z } from 'zod';
import { storableText } from '../storableText';
import { isUnset } from './isUnset';
import { optionalText, plainText } from './OpsgenieBody';

const condition = z.object({
  field: z.string({ error: 'may not be empty' }).transform(storableText),
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
  expectedValue: plainText.nullish(),
  order: z.number().int().nullish(),
});

/** Which alerts are meant. */
export const conditionFilter = z
  .object(
    {
      type: z.enum(CONDITION_FILTER_TYPES),
      conditions: z.array(condition).nullish(),
    },
    { error: 'must be an object' },
  )
  .transform(({ type, conditions }, context): ConditionFilter => {
    if (type !== 'match-all') {
      return { type, conditions: inOrder(conditions) };
    }
    if (conditions?.length) {
      const message = 'must be empty with match-all';
      context.addIssue({ code: 'custom', path: ['conditions'], message });
    }
    return { type };
  });

/** The same where nobody has to say it. Terraform sends `{"type":""}` for what its file leaves out. */
export const optionalConditionFilter = z.preprocess(
  value => (isUnset(value) ? undefined : value),
  conditionFilter.optional(),
);

function inOrder(
  conditions: readonly z.infer<typeof condition>[] | null | undefined,
): readonly Condition[] {
  return [...(conditions ?? [])]
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .map(({ field, key, not, operation, expectedValue, order }) => ({
      field,
      ...(key && { key }),
      ...(not && { not }),
      operation,
      expectedValue: expectedValue ?? '',
      ...(typeof order === 'number' && { order }),
    }));
}
