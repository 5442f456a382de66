import { callMethod } from './callMethod';
import { Expression, ExpressionStep } from './parseExpression';

/** A value, or why there is none. */
export type Evaluated = { readonly value?: unknown; readonly problem?: string };

/** Follows the steps of an expression into the data. */
export function evaluateExpression(
  { steps }: Extract<Expression, { steps: unknown }>,
  data: unknown,
): Evaluated {
  let current: Evaluated = { value: data };
  let path = '';
  for (const step of steps) {
    path += nameOf(step);
    current = follow(step, current.value);
    if (current.problem) {
      return { problem: current.problem };
    }
    if (current.value === undefined || current.value === null) {
      return { problem: `there is nothing at ${path.replace(/^\./, '')}` };
    }
  }
  return current;
}

function follow(step: ExpressionStep, value: unknown): Evaluated {
  switch (step.kind) {
    case 'name':
      return { value: memberOf(value, step.name) };
    case 'index':
      return { value: Array.isArray(value) ? value.at(step.index) : undefined };
    default:
      return callMethod(step, value);
  }
}

/** Only what the data itself has; `constructor` and the like are no fields. */
function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, name)
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

function nameOf(step: ExpressionStep): string {
  switch (step.kind) {
    case 'name':
      return `.${step.name}`;
    case 'index':
      return `[${step.index}]`;
    default:
      return `.${step.name}()`;
  }
}
