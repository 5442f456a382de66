import { ALERT_PRIORITIES } from '../Alert';
import { Condition, ConditionFilter } from './Condition';
import { conditionHolds } from './conditionHolds';
import { questionOf } from './questionOf';

/** Fields of which an alert has one text. */
const TEXTS = ['message', 'alias', 'description', 'source', 'entity'] as const;

/**
 * Whether no alert whatsoever can meet a filter, as far as that is seen without knowing any alert: "true" means never, "false" means
 * that nothing is known against it.
 *
 * @internal
 */
export function isNeverMet({
  type,
  conditions = [],
}: ConditionFilter): boolean {
  switch (type) {
    case 'match-all':
      return false;
    case 'match-any-condition':
      return conditions.every(condition => contradict([condition]));
    default:
      return conditions.length === 0 || contradict(conditions);
  }
}

function contradict(conditions: readonly Condition[]): boolean {
  return (
    leaveNoPriority(conditions) ||
    TEXTS.some(field => leaveNoText(field, conditions)) ||
    areOpposites(conditions)
  );
}

function leaveNoPriority(conditions: readonly Condition[]): boolean {
  const own = conditions.filter(({ field }) => field === 'priority');
  return !ALERT_PRIORITIES.some(priority =>
    own.every(condition => conditionHolds(condition, { priority })),
  );
}

/** Where one condition says the whole text, the others are asked about it. Patterns are not: they heed the case, which is not known. */
function leaveNoText(
  field: (typeof TEXTS)[number],
  conditions: readonly Condition[],
): boolean {
  const own = conditions.filter(
    condition => condition.field === field && condition.operation !== 'matches',
  );
  const [text] = own.flatMap(({ not, operation, expectedValue = '' }) => {
    if (not) {
      return [];
    }
    if (operation === 'is-empty') {
      return [''];
    }
    return operation === 'equals' ? [expectedValue] : [];
  });
  if (text === undefined) {
    return false;
  }
  // Every alert has a message.
  const isMissing = field === 'message' && text.trim() === '';
  return (
    isMissing ||
    !own.every(condition => conditionHolds(condition, { [field]: text }))
  );
}

function areOpposites(conditions: readonly Condition[]): boolean {
  const asked = new Set(conditions.map(questionOf));
  return conditions.some(condition =>
    asked.has(questionOf({ ...condition, not: !condition.not })),
  );
}
