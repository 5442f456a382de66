import { ConditionFilter } from './Condition';
import { questionOf } from './questionOf';

/**
 * Whether a filter takes every alert that another one takes, as far as that is seen by their conditions: "true" is certain.
 *
 * @internal
 */
export function takesAllOf(
  filter: ConditionFilter,
  other: ConditionFilter,
): boolean {
  if (filter.type === 'match-all') {
    return true;
  }
  const own = questionsOf(filter);
  return waysToMeet(other).every(met =>
    filter.type === 'match-any-condition'
      ? own.some(question => met.includes(question))
      : own.length > 0 && own.every(question => met.includes(question)),
  );
}

/** What is at least known to be met of an alert that the filter takes, way by way. */
function waysToMeet(filter: ConditionFilter): readonly (readonly string[])[] {
  switch (filter.type) {
    case 'match-all':
      return [[]];
    case 'match-any-condition':
      return questionsOf(filter).map(question => [question]);
    default:
      return [questionsOf(filter)];
  }
}

function questionsOf({ conditions = [] }: ConditionFilter): readonly string[] {
  return conditions.map(questionOf);
}
