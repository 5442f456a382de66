import { ALERT_PRIORITIES } from '../Alert';
import { problemUnless } from '../validation/fieldProblems';
import { InputProblem } from '../validation/InputProblem';
import {
  Condition,
  CONDITION_FIELDS,
  CONDITION_FILTER_TYPES,
  ConditionFilter,
  operationsOf,
} from './Condition';
import { Pattern } from './Pattern';

const PRIORITIES: readonly string[] = ALERT_PRIORITIES;

/** More are a table in somebody's head that belongs somewhere else. */
const MOST_CONDITIONS = 50;

const LONGEST_VALUE = 15_000;

/**
 * Everything that is wrong with a filter as a person wrote it; empty when it may be stored.
 *
 * @public
 */
export function validateConditions(
  filter: ConditionFilter,
  options: {
    /** Where the filter is in the input, such as `criteria`. */
    readonly path: string;
    /** Fields beyond the usual that this place knows. */
    readonly otherFields?: readonly string[];
  },
): readonly InputProblem[] {
  const { path, otherFields = [] } = options;
  const { type, conditions = [] } = filter;
  const fields = [...CONDITION_FIELDS, ...otherFields];
  return [
    ...problemUnless(CONDITION_FILTER_TYPES.includes(type), {
      field: `${path}.type`,
      problem: `is '${type}'`,
      expected: CONDITION_FILTER_TYPES.join(', '),
    }),
    ...countProblems(path, filter),
    ...conditions.flatMap((condition, index) =>
      conditionProblems(`${path}.conditions[${index}]`, condition, fields),
    ),
  ];
}

function countProblems(
  path: string,
  { type, conditions = [] }: ConditionFilter,
): readonly InputProblem[] {
  const field = `${path}.conditions`;
  const count = conditions.length;
  if (type === 'match-all') {
    return problemUnless(count === 0, {
      field,
      problem: `has ${count} conditions`,
      expected: 'none, because match-all takes every alert',
    });
  }
  return problemUnless(count >= 1 && count <= MOST_CONDITIONS, {
    field,
    problem: `has ${count} conditions`,
    expected: `1 to ${MOST_CONDITIONS}`,
  });
}

function conditionProblems(
  path: string,
  condition: Condition,
  fields: readonly string[],
): readonly InputProblem[] {
  const { field, key, operation } = condition;
  if (!fields.includes(field)) {
    return [
      {
        field: `${path}.field`,
        problem: `is '${field}'`,
        expected: `one of ${fields.join(', ')}`,
      },
    ];
  }
  const operations = operationsOf(condition);
  return [
    ...problemUnless(!key || field === 'extra-properties', {
      field: `${path}.key`,
      problem: `is '${key}'`,
      expected: 'none, because only extra-properties have keys',
    }),
    ...(operations.includes(operation)
      ? valueProblems(`${path}.expectedValue`, condition)
      : [
          {
            field: `${path}.operation`,
            problem: `is '${operation}'`,
            expected: `one of ${operations.join(', ')} for ${field}`,
          },
        ]),
  ];
}

function valueProblems(
  path: string,
  { field, operation, expectedValue = '' }: Condition,
): readonly InputProblem[] {
  if (operation === 'is-empty') {
    return [];
  }
  if (field === 'priority') {
    return problemUnless(PRIORITIES.includes(expectedValue), {
      field: path,
      problem: `is '${expectedValue}'`,
      expected: 'P1, P2, P3, P4 or P5',
    });
  }
  return operation === 'matches'
    ? patternProblems(path, expectedValue)
    : textProblems(path, expectedValue);
}

function patternProblems(
  path: string,
  pattern: string,
): readonly InputProblem[] {
  const problem = Pattern.problemOf(pattern);
  return [
    ...textProblems(path, pattern),
    ...(problem === undefined
      ? []
      : [
          {
            field: path,
            problem,
            expected:
              'a regular expression of at most 1000 characters and as many parts, without look-around and back references',
          },
        ]),
  ];
}

function textProblems(path: string, text: string): readonly InputProblem[] {
  return problemUnless(text.trim() !== '' && text.length <= LONGEST_VALUE, {
    field: path,
    problem: text.trim() === '' ? 'is empty' : `has ${text.length} characters`,
    expected: `1 to ${LONGEST_VALUE} characters`,
  });
}
