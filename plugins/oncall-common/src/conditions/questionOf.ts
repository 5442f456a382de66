import { Condition } from './Condition';

/**
 * The same text for conditions that ask the same.
 *
 * @internal
 */
export function questionOf(condition: Condition): string {
  const { field, key, not, operation, expectedValue } = condition;
  const value = operation === 'is-empty' ? undefined : expectedValue;
  return JSON.stringify([field, key, Boolean(not), operation, value]);
}
