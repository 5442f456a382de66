import { isDeepStrictEqual } from 'node:util';
import { fieldName } from './fieldName';
import { FieldPath } from './FileDocument';

const LONGEST_VALUE = 120;

/** Field by field what becomes what; lists of plain values are compared as a whole. */
export function differencesOf(
  before: unknown,
  after: unknown,
  path: FieldPath = [],
): readonly string[] {
  if (isDeepStrictEqual(before, after)) {
    return [];
  }
  const keys = keysToCompare(before, after);
  if (!keys) {
    const field = fieldName(path);
    if (before === undefined) {
      return [`${field}: ${shown(after)} is new`];
    }
    return after === undefined
      ? [`${field}: ${shown(before)} goes`]
      : [`${field}: ${shown(before)} becomes ${shown(after)}`];
  }
  return keys.flatMap(key =>
    differencesOf(
      Reflect.get(Object(before), key),
      Reflect.get(Object(after), key),
      [...path, key],
    ),
  );
}

/** What both have in parts, or undefined where they are compared as a whole. */
function keysToCompare(
  before: unknown,
  after: unknown,
): readonly (string | number)[] | undefined {
  if (!isObject(before) || !isObject(after)) {
    return undefined;
  }
  if (!Array.isArray(before) || !Array.isArray(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])];
  }
  const isPlain = [...before, ...after].every(item => !isObject(item));
  return isPlain
    ? undefined
    : Array.from(
        { length: Math.max(before.length, after.length) },
        (_, index) => index,
      );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST_VALUE
    ? `${text.slice(0, LONGEST_VALUE)}…`
    : text;
}
