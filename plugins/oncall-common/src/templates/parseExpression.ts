import { ExpressionReader } from './ExpressionReader';

/** A step on the way to a value: into an object, into a list, or through a method. */
export type ExpressionStep =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'index'; readonly index: number }
  | {
      readonly kind: 'method';
      readonly name: string;
      readonly args: readonly ExpressionArgument[];
    };

/** A text, a number, or a pattern between slashes. */
export type ExpressionArgument =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'pattern'; readonly pattern: string };

/** What stands between two pairs of braces. */
export type Expression =
  | { readonly steps: readonly ExpressionStep[] }
  | { readonly problem: string };

const NAME = /[^.()[\]{}"',\s][^.()[\]{}"',]*/y;
const NUMBER = /-?\d{1,9}/y;
const PATTERN = /\/((?:[^/\\]|\\.)+)\//y;

/** Reads an expression; a problem when it is none. */
export function parseExpression(source: string): Expression {
  const reader = ExpressionReader.of(source);
  const steps: ExpressionStep[] = [];
  if (source === '') {
    return { problem: 'it is empty' };
  }
  while (!reader.isAtEnd()) {
    const step = readStep(reader, steps.length === 0);
    if ('problem' in step) {
      return step;
    }
    steps.push(step);
  }
  return { steps };
}

function readStep(
  reader: ExpressionReader,
  isFirst: boolean,
): ExpressionStep | { readonly problem: string } {
  if (reader.take('[')) {
    const name = reader.quoted();
    const index = name === undefined ? reader.match(NUMBER) : undefined;
    if ((name === undefined && index === undefined) || !reader.take(']')) {
      return reader.problem('expected a number and ]');
    }
    return name === undefined
      ? { kind: 'index', index: Number(index) }
      : { kind: 'name', name };
  }
  if (!isFirst && !reader.take('.')) {
    return reader.problem('expected a dot');
  }
  const name = reader.match(NAME)?.trim();
  if (!name) {
    return reader.problem('expected a name');
  }
  return reader.take('(')
    ? readArguments(reader, name)
    : { kind: 'name', name };
}

function readArguments(
  reader: ExpressionReader,
  name: string,
): ExpressionStep | { readonly problem: string } {
  const args: ExpressionArgument[] = [];
  while (!reader.take(')')) {
    if (args.length > 0 && !reader.take(',')) {
      return reader.problem('expected a comma or )');
    }
    const argument = readArgument(reader);
    if (!argument) {
      return reader.problem('expected a text in quotes, a number or /pattern/');
    }
    args.push(argument);
  }
  return { kind: 'method', name, args };
}

function readArgument(
  reader: ExpressionReader,
): ExpressionArgument | undefined {
  const text = reader.quoted();
  if (text !== undefined) {
    return { kind: 'text', text };
  }
  const number = reader.match(NUMBER);
  if (number !== undefined) {
    return { kind: 'number', number: Number(number) };
  }
  const pattern = reader.match(PATTERN);
  return pattern === undefined
    ? undefined
    : { kind: 'pattern', pattern: pattern.slice(1, -1) };
}
