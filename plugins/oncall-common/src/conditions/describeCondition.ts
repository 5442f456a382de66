import { Condition, ConditionOperation } from './Condition';

/** What is said when the condition is as written, and when it is negated. */
const VERBS: Record<ConditionOperation, readonly [string, string]> = {
  contains: ['contains', 'does not contain'],
  matches: ['matches the pattern', 'does not match the pattern'],
  equals: ['is', 'is not'],
  'starts-with': ['starts with', 'does not start with'],
  'ends-with': ['ends with', 'does not end with'],
  'is-empty': ['is empty', 'is not empty'],
  'equals-ignore-whitespace': ['without spaces is', 'without spaces is not'],
  'contains-key': ['has the key', 'does not have the key'],
  'contains-value': ['has the value', 'does not have the value'],
  'greater-than': ['is more urgent than', 'is not more urgent than'],
  'less-than': ['is less urgent than', 'is not less urgent than'],
};

const LISTS: readonly string[] = [
  'tags',
  'actions',
  'responders',
  'recipients',
  'teams',
  'details',
];

/** A text of an alert's log stays a sentence, whatever somebody typed. */
const LONGEST_VALUE = 80;

/**
 * A condition in plain English: `the message contains "disk"`.
 *
 * @public
 */
export function describeCondition(condition: Condition): string {
  const { not, operation, expectedValue = '' } = condition;
  const said = `${nameOfField(condition)} ${VERBS[operation][not ? 1 : 0]}`;
  return operation === 'is-empty'
    ? said
    : `${said} ${valueOf(condition.field, expectedValue)}`;
}

function nameOfField({ field, key }: Condition): string {
  if (field === 'extra-properties') {
    return key ? `the detail ${key}` : 'the list of details';
  }
  return LISTS.includes(field) ? `the list of ${field}` : `the ${field}`;
}

function valueOf(field: string, value: string): string {
  const short =
    value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
  return field === 'priority' ? short : `"${short}"`;
}
