/**
 * How a condition compares; what it means for lists and key-value pairs is said in `conditionHolds`.
 *
 * @public
 */
export type ConditionOperation =
  | 'contains'
  | 'matches'
  | 'equals'
  | 'starts-with'
  | 'ends-with'
  | 'is-empty'
  | 'equals-ignore-whitespace'
  | 'contains-key'
  | 'contains-value'
  | 'greater-than'
  | 'less-than';

/**
 * One question about an alert, such as "does the message contain 'disk'?".
 *
 * @remarks The shape is Opsgenie's, so that exports and API calls fit.
 * @public
 */
export type Condition = {
  /** One of `CONDITION_FIELDS`, or one that the asking place adds. */
  readonly field: string;
  /** The key of an extra property; only for the field `extra-properties`. */
  readonly key?: string;
  /** Turns the answer of this one condition round. */
  readonly not?: boolean;
  readonly operation: ConditionOperation;
  /** Not needed for `is-empty`. */
  readonly expectedValue?: string;
  /** The number that a client of Opsgenie gave it and wants to read again; what counts is the place in the list. */
  readonly order?: number;
};

/**
 * Which alerts are meant.
 *
 * @remarks `match-all` is every alert and has no conditions; the others have at least one.
 * @public
 */
export type ConditionFilter = {
  readonly type: 'match-all' | 'match-any-condition' | 'match-all-conditions';
  readonly conditions?: readonly Condition[];
};

/**
 * Every way to combine conditions.
 *
 * @public
 */
export const CONDITION_FILTER_TYPES: readonly ConditionFilter['type'][] = [
  'match-all',
  'match-any-condition',
  'match-all-conditions',
];

const TEXT: readonly ConditionOperation[] = [
  'contains',
  'matches',
  'equals',
  'starts-with',
  'ends-with',
  'is-empty',
  'equals-ignore-whitespace',
];
const LIST: readonly ConditionOperation[] = ['contains', 'matches', 'is-empty'];
const PAIRS: readonly ConditionOperation[] = [
  'contains',
  'is-empty',
  'contains-key',
  'contains-value',
];
const PRIORITY: readonly ConditionOperation[] = [
  'equals',
  'greater-than',
  'less-than',
];

/** Fields that are known everywhere, with what may be asked of them. */
const OPERATIONS_OF_FIELD: ReadonlyMap<string, readonly ConditionOperation[]> =
  new Map([
    ['message', TEXT],
    ['alias', TEXT],
    ['description', TEXT],
    ['source', TEXT],
    ['entity', TEXT],
    ['teams', TEXT],
    ['tags', LIST],
    ['actions', LIST],
    ['responders', LIST],
    ['recipients', LIST],
    ['details', PAIRS],
    ['extra-properties', PAIRS],
    ['priority', PRIORITY],
  ]);

/**
 * The fields that every place knows; some places add fields of their own, which are texts.
 *
 * @public
 */
export const CONDITION_FIELDS: readonly string[] = [
  ...OPERATIONS_OF_FIELD.keys(),
];

/**
 * What may be asked of a field. An extra property with a key is a text, like every field that is not known.
 *
 * @public
 */
export function operationsOf(
  condition: Pick<Condition, 'field' | 'key'>,
): readonly ConditionOperation[] {
  const isOneProperty =
    condition.field === 'extra-properties' && Boolean(condition.key);
  return isOneProperty
    ? TEXT
    : OPERATIONS_OF_FIELD.get(condition.field) ?? TEXT;
}
