import {
  Condition,
  ConditionFilter,
  operationsOf,
} from '@muster/backstage-plugin-oncall-common';

/** The fields that can be asked about, the usual ones first. */
export const CONDITION_FIELDS = [
  'message',
  'tags',
  'priority',
  'source',
  'entity',
  'alias',
  'description',
  'extra-properties',
  'details',
  'actions',
  'responders',
  'teams',
] as const;

/** Which alerts are meant, while it is typed. */
export type FilterForm = {
  readonly type: ConditionFilter['type'];
  readonly conditions: readonly ConditionForm[];
};

/** A condition with a key that is stable while the dialog is open; it is not sent. */
export type ConditionForm = Condition & { readonly formKey: number };

/** The form of a filter that exists, or of a new one with one condition. */
export function filterForm(filter?: ConditionFilter): FilterForm {
  return {
    type: filter?.type ?? 'match-any-condition',
    conditions: filter
      ? (filter.conditions ?? []).map(toConditionForm)
      : [newCondition(0)],
  };
}

/** The filter that the form describes. */
export function readFilterForm({
  type,
  conditions,
}: FilterForm): ConditionFilter {
  return type === 'match-all'
    ? { type }
    : {
        type,
        // The numbers of a client are not those of a list that somebody has edited.
        conditions: conditions.map(
          ({ formKey: _, order: __, ...said }) => said,
        ),
      };
}

/** A condition to begin with. */
export function newCondition(formKey: number): ConditionForm {
  return {
    formKey,
    field: 'message',
    operation: 'contains',
    expectedValue: '',
  };
}

/** The condition about another field; what cannot be asked there is replaced. */
export function withField(
  condition: ConditionForm,
  change: { readonly field?: string; readonly key?: string },
): ConditionForm {
  const next = { ...condition, ...change };
  const asked = {
    ...next,
    key: next.field === 'extra-properties' ? next.key : undefined,
  };
  const operations = operationsOf(asked);
  const operation = operations.includes(asked.operation)
    ? asked.operation
    : operations[0];
  const isPriority = asked.field === 'priority';
  const expectedValue =
    isPriority && condition.field !== 'priority' ? 'P1' : asked.expectedValue;
  return { ...asked, operation, expectedValue };
}

function toConditionForm(condition: Condition, formKey: number): ConditionForm {
  return { ...condition, formKey };
}
