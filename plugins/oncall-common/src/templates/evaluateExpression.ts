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
  const rest = [...steps];
  for (let step = rest.shift(); step; step = rest.shift()) {
    step = withDots(step, rest, current.value);
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

/** Labels are called `app.k8s.io/name` and the like, also beside one called `app`: the longest name that is there is meant. */
function withDots(
  step: ExpressionStep,
  rest: ExpressionStep[],
  value: unknown,
): ExpressionStep {
  const parts: string[] = [];
  for (const next of [step, ...rest]) {
    if (next.kind !== 'name') {
      break;
    }
    parts.push(next.name);
  }
  for (let count = parts.length; count > 1; count -= 1) {
    const name = parts.slice(0, count).join('.');
    if (memberOf(value, name) !== undefined) {
      rest.splice(0, count - 1);
      return { kind: 'name', name };
    }
  }
  return step;
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
