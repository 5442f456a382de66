import {
  Condition,
  ConditionFilter,
} from '@muster/backstage-plugin-oncall-common';
import { SentAlert } from './ArrivalHouse';

/** What conditions are asked about: an alert, with every name of its teams and of whomever it names. */
export type Asked = SentAlert & {
  readonly teams: readonly string[];
  readonly people: readonly string[];
};

/** Whether an alert meets a filter, as the table of conditions in the docs says. */
export function isMet(
  { type, conditions = [] }: ConditionFilter,
  asked: Asked,
): boolean {
  switch (type) {
    case 'match-all':
      return true;
    case 'match-any-condition':
      return conditions.some(one => holds(one, asked));
    default:
      return conditions.every(one => holds(one, asked));
  }
}

function holds(condition: Condition, asked: Asked): boolean {
  return isSo(condition, asked) !== (condition.not ?? false);
}

function isSo(condition: Condition, asked: Asked): boolean {
  const { field, key, operation } = condition;
  const expected = (condition.expectedValue ?? '').toLowerCase();
  switch (field) {
    case 'priority':
      return isUrgent(condition, asked);
    case 'tags':
    case 'actions':
      return hasOne(condition, asked[field]);
    case 'responders':
    case 'recipients':
      return hasOne(condition, asked.people);
    case 'teams':
      return operation === 'is-empty'
        ? asked.teams.length === 0
        : asked.teams.some(team => saysSo(condition, team));
    case 'details':
    case 'extra-properties': {
      if (key) {
        return saysSo(condition, asked.details[key] ?? '');
      }
      const keys = Object.keys(asked.details).map(lower);
      const values = Object.values(asked.details).map(lower);
      switch (operation) {
        case 'is-empty':
          return keys.length === 0;
        case 'contains-key':
          return keys.includes(expected);
        case 'contains-value':
          return values.includes(expected);
        default:
          return [...keys, ...values].some(text => text.includes(expected));
      }
    }
    case 'message':
    case 'alias':
    case 'description':
    case 'source':
    case 'entity':
      return saysSo(condition, asked[field] ?? '');
    default:
      throw new Error(`Nobody asks about ${field}`);
  }
}

function saysSo({ operation, expectedValue = '' }: Condition, text: string) {
  const [said, expected] = [lower(text), lower(expectedValue)];
  switch (operation) {
    case 'is-empty':
      return said === '';
    case 'contains':
      return said.includes(expected);
    case 'equals':
      return said === expected;
    case 'starts-with':
      return said.startsWith(expected);
    case 'ends-with':
      return said.endsWith(expected);
    case 'equals-ignore-whitespace':
      return said.replace(/\s/g, '') === expected.replace(/\s/g, '');
    default:
      return describes(expectedValue, text);
  }
}

function hasOne(
  { operation, expectedValue = '' }: Condition,
  list: readonly string[],
): boolean {
  switch (operation) {
    case 'is-empty':
      return list.length === 0;
    case 'contains':
      return list.map(lower).includes(lower(expectedValue));
    default:
      return list.some(item => describes(expectedValue, item));
  }
}

function isUrgent(
  { operation, expectedValue = '' }: Condition,
  { priority }: Asked,
): boolean {
  switch (operation) {
    case 'greater-than':
      return priority < expectedValue;
    case 'less-than':
      return priority > expectedValue;
    default:
      return priority === expectedValue;
  }
}

/** The whole text, with capital letters as they are unless the expression ignores them. */
function describes(expression: string, text: string): boolean {
  const ignoresCase = expression.startsWith('(?i)');
  const body = ignoresCase ? expression.slice(4) : expression;
  return new RegExp(`^(?:${body})$`, ignoresCase ? 'i' : '').test(text);
}

function lower(text: string): string {
  return text.toLowerCase();
}
