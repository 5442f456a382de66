import { ConditionFilter } from '@muster/backstage-plugin-oncall-common';

/** Conditions as clients of Opsgenie read them: with what they need not say when they send one. */
export function conditionsView({ type, conditions }: ConditionFilter) {
  return {
    type,
    conditions: conditions?.map(condition => ({
      not: false,
      expectedValue: '',
      ...condition,
    })),
  };
}
