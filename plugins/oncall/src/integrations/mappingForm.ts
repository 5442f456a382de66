import {
  Condition,
  WebhookDeed,
  WebhookFields,
  WebhookMapping,
} from '@muster/backstage-plugin-oncall-common';

/** What a rule of the editor asks: one condition. Rules with more come from the API and are kept as they are. */
export const OPERATIONS = [
  'equals',
  'contains',
  'starts-with',
  'ends-with',
  'matches',
  'is-empty',
] as const satisfies readonly Condition['operation'][];

export const DEEDS: readonly WebhookDeed[] = [
  'ignore',
  'close',
  'acknowledge',
  'open',
];

/** The templates that the editor shows, in this order. */
export const TEMPLATE_FIELDS = [
  'message',
  'alias',
  'priority',
  'description',
  'entity',
  'tags',
] as const satisfies readonly (keyof WebhookFields)[];

/** A place to start from: the fields that are read without a mapping. */
export const FIRST_MAPPING: WebhookMapping = {
  rules: [
    ruleOf('close', {
      field: 'status',
      operation: 'equals',
      expectedValue: 'resolved',
    }),
  ],
  fields: {
    message: '{{message}}',
    alias: '{{alias}}',
    priority: '{{priority}}',
    description: '{{description}}',
  },
};

export function ruleOf(
  does: WebhookDeed,
  condition: Condition,
): WebhookMapping['rules'][number] {
  return {
    does,
    filter: { type: 'match-all-conditions', conditions: [condition] },
  };
}

/** The position of the first rule that says too little to be tried, counted from one; undefined when all can be. */
export function unfinishedRule({ rules }: WebhookMapping): number | undefined {
  const isUnfinished = ({ field, operation, expectedValue = '' }: Condition) =>
    field.trim() === '' || (operation !== 'is-empty' && expectedValue === '');
  const index = rules.findIndex(({ filter }) =>
    filter.conditions?.some(isUnfinished),
  );
  return index < 0 ? undefined : index + 1;
}

/** The mapping with another rule in a place, or without the one that is there. */
export function withRule(
  mapping: WebhookMapping,
  index: number,
  rule: WebhookMapping['rules'][number] | undefined,
): WebhookMapping {
  const rules = [...mapping.rules];
  rules.splice(index, 1, ...(rule ? [rule] : []));
  return { ...mapping, rules };
}
