import { AlertQueryValue } from '@muster/backstage-plugin-oncall-common';

/** A part of a `where` clause with its values; it is never null, so that it can be negated. */
export type SqlCondition = {
  readonly sql: string;
  readonly bindings: readonly (string | number)[];
};

/** A text that is asked for, as it is or with more before or behind it. */
export type TextValue = Extract<AlertQueryValue, { type: 'text' }>;

export function joined(
  conditions: readonly SqlCondition[],
  by: 'and' | 'or',
  empty: string,
): SqlCondition {
  return {
    sql: conditions.map(({ sql }) => `(${sql})`).join(` ${by} `) || empty,
    bindings: conditions.flatMap(({ bindings }) => bindings),
  };
}

/** For `like`: these characters mean themselves. */
export function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/** The engine lowers both sides: SQLite knows capital letters from A to Z only, and would miss those that JavaScript lowers. */
export function like(sql: string, pattern: string): SqlCondition {
  return {
    sql: `lower(${sql}) like lower(?) escape '\\'`,
    bindings: [pattern],
  };
}
