import { ConditionFilter } from './Condition';
import { conditionHolds } from './conditionHolds';
import { ConditionSubject } from './ConditionSubject';
import { describeCondition } from './describeCondition';

/**
 * Whether a filter means an alert, with the reason in plain English.
 *
 * @public
 */
export type ConditionMatch = {
  readonly matches: boolean;
  /** Continues "because": `the message contains "disk"`. */
  readonly reason: string;
};

/**
 * Whether a filter means an alert.
 *
 * @remarks It never fails, whatever is stored: a condition that cannot be asked is not met.
 * @public
 */
export function matchesConditions(
  filter: ConditionFilter,
  subject: ConditionSubject,
): ConditionMatch {
  const { type, conditions = [] } = filter;
  if (type === 'match-all') {
    return { matches: true, reason: 'it takes every alert' };
  }
  if (conditions.length === 0) {
    return { matches: false, reason: 'it has no condition' };
  }
  return type === 'match-any-condition'
    ? matchesAny(conditions, subject)
    : matchesEvery(conditions, subject);
}

type Conditions = NonNullable<ConditionFilter['conditions']>;

function matchesAny(
  conditions: Conditions,
  subject: ConditionSubject,
): ConditionMatch {
  const met = conditions.find(condition => conditionHolds(condition, subject));
  if (met) {
    return { matches: true, reason: describeCondition(met) };
  }
  return {
    matches: false,
    reason:
      conditions.length === 1
        ? notMet(conditions[0])
        : `none of its ${conditions.length} conditions is met`,
  };
}

function matchesEvery(
  conditions: Conditions,
  subject: ConditionSubject,
): ConditionMatch {
  const missed = conditions.find(
    condition => !conditionHolds(condition, subject),
  );
  return missed
    ? { matches: false, reason: notMet(missed) }
    : {
        matches: true,
        reason: conditions.map(describeCondition).join(' and '),
      };
}

function notMet(condition: Conditions[number]): string {
  return `it is not so that ${describeCondition(condition)}`;
}
