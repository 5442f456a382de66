import { Condition, ConditionOperation } from './Condition';
import { ConditionSubject } from './ConditionSubject';
import { Pattern } from './Pattern';

/**
 * Whether a condition is met; a condition that cannot be asked (a pattern that is none) never is, also when negated.
 *
 * @remarks Comparisons ignore the case, except in patterns, which describe the whole text (`(?i)` ignores it there too). For a
 * list the question is whether one of its elements fits: `contains` means that it has this element.
 * @internal
 */
export function conditionHolds(
  condition: Condition,
  subject: ConditionSubject,
): boolean {
  const answer = answerOf(condition, subject);
  return answer !== undefined && answer !== Boolean(condition.not);
}

function answerOf(
  condition: Condition,
  subject: ConditionSubject,
): boolean | undefined {
  const { field, key, operation, expectedValue = '' } = condition;
  switch (field) {
    case 'priority':
      return comparePriority(operation, subject.priority, expectedValue);
    case 'tags':
    case 'actions':
      return askList(operation, subject[field] ?? [], expectedValue);
    case 'responders':
    case 'recipients':
      return askList(operation, subject.responders ?? [], expectedValue);
    case 'details':
      return askPairs(operation, subject.details ?? {}, expectedValue);
    case 'extra-properties':
      return key
        ? askTexts(operation, valuesOfKey(subject, key), expectedValue)
        : askPairs(operation, subject.details ?? {}, expectedValue);
    default:
      return askTexts(operation, textsOf(subject, field), expectedValue);
  }
}

function textsOf(subject: ConditionSubject, field: string): readonly string[] {
  switch (field) {
    case 'message':
    case 'alias':
    case 'description':
    case 'source':
    case 'entity':
      return [subject[field] ?? ''];
    case 'teams':
      return subject.teams ?? [];
    default:
      return Object.entries(subject.others ?? {})
        .filter(([name]) => name === field)
        .map(([, value]) => value);
  }
}

/** Keys are looked up as they are written; only when there is none, without regard to case. */
function valuesOfKey(
  { details = {} }: ConditionSubject,
  key: string,
): readonly string[] {
  const entries = Object.entries(details);
  const exact = entries.filter(([name]) => name === key);
  const found =
    exact.length > 0 ? exact : entries.filter(([name]) => isSame(name, key));
  return found.map(([, value]) => value);
}

function askTexts(
  operation: ConditionOperation,
  texts: readonly string[],
  expected: string,
): boolean | undefined {
  switch (operation) {
    case 'is-empty':
      return texts.every(text => text.trim() === '');
    case 'contains':
      return texts.some(text => fold(text).includes(fold(expected)));
    case 'equals':
      return texts.some(text => isSame(text, expected));
    case 'starts-with':
      return texts.some(text => fold(text).startsWith(fold(expected)));
    case 'ends-with':
      return texts.some(text => fold(text).endsWith(fold(expected)));
    case 'equals-ignore-whitespace':
      return texts.some(text =>
        isSame(withoutSpace(text), withoutSpace(expected)),
      );
    case 'matches':
      return askPattern(texts, expected);
    default:
      return undefined;
  }
}

function askList(
  operation: ConditionOperation,
  elements: readonly string[],
  expected: string,
): boolean | undefined {
  switch (operation) {
    case 'is-empty':
      return elements.length === 0;
    case 'contains':
      return elements.some(element => isSame(element, expected));
    case 'matches':
      return askPattern(elements, expected);
    default:
      return undefined;
  }
}

function askPairs(
  operation: ConditionOperation,
  pairs: Readonly<Record<string, string>>,
  expected: string,
): boolean | undefined {
  switch (operation) {
    case 'is-empty':
      return Object.keys(pairs).length === 0;
    case 'contains-key':
      return Object.keys(pairs).some(key => isSame(key, expected));
    case 'contains-value':
      return Object.values(pairs).some(value => isSame(value, expected));
    case 'contains':
      return Object.entries(pairs)
        .flat()
        .some(text => fold(text).includes(fold(expected)));
    default:
      return undefined;
  }
}

/** P1 is greater than P3: it is more urgent. */
function comparePriority(
  operation: ConditionOperation,
  priority: ConditionSubject['priority'],
  expected: string,
): boolean | undefined {
  const wanted = expected.toUpperCase();
  if (priority === undefined) {
    return false;
  }
  switch (operation) {
    case 'equals':
      return priority === wanted;
    case 'greater-than':
      return priority < wanted;
    case 'less-than':
      return priority > wanted;
    default:
      return undefined;
  }
}

function askPattern(
  texts: readonly string[],
  pattern: string,
): boolean | undefined {
  const describes = Pattern.of(pattern);
  return describes && texts.some(text => describes(text));
}

function isSame(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

function fold(text: string): string {
  return text.toLowerCase();
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
