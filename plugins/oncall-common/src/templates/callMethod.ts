import { RE2JS } from 're2js';
import { Pattern } from '../conditions/Pattern';
import { Evaluated } from './evaluateExpression';
import { ExpressionArgument, ExpressionStep } from './parseExpression';

/** A text that grows beyond this is cut; nobody reads it. */
const MAX_TEXT = 100_000;

/** Nobody is paged while a template is filled. */
const LONGEST_SEARCH_MILLISECONDS = 200;

/** What a pattern may read, whatever the time. */
const MUCH_TEXT = 1_000_000;

type Method = (text: string, args: readonly ExpressionArgument[]) => unknown;

/** The methods of texts, with the meaning that they have in Java and in its common library for strings. */
const METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['toLowerCase', text => text.toLowerCase()],
  ['toUpperCase', text => text.toUpperCase()],
  ['trim', text => text.trim()],
  ['substring', (text, [from, to]) => text.slice(at(from), at(to))],
  ['substringBefore', (text, [mark]) => before(text, text.indexOf(word(mark)))],
  [
    'substringBeforeLast',
    (text, [mark]) => before(text, text.lastIndexOf(word(mark))),
  ],
  ['substringAfter', (text, [mark]) => after(text, word(mark), 'indexOf')],
  [
    'substringAfterLast',
    (text, [mark]) => after(text, word(mark), 'lastIndexOf'),
  ],
  [
    'substringBetween',
    (text, [start, end = start]) => {
      const rest = after(text, word(start), 'indexOf');
      return rest.includes(word(end))
        ? before(rest, rest.indexOf(word(end)))
        : '';
    },
  ],
  ['replace', (text, [old, fresh]) => text.split(word(old)).join(word(fresh))],
  [
    'replaceAll',
    (text, [pattern, fresh]) => replaceAll(text, word(pattern), word(fresh)),
  ],
  ['extract', (text, [pattern]) => extract(text, word(pattern))],
  ['split', (text, [mark]) => text.split(word(mark))],
]);

/** Calls a method of a text; numbers and booleans are texts here. */
export function callMethod(
  { name, args }: Extract<ExpressionStep, { kind: 'method' }>,
  value: unknown,
): Evaluated {
  const method = METHODS.get(name);
  if (!method) {
    return {
      problem: `there is no method ${name}, expected one of ${[
        ...METHODS.keys(),
      ].join(', ')}`,
    };
  }
  if (value === undefined || value === null || typeof value === 'object') {
    return { problem: `${name} needs a text` };
  }
  try {
    const result = method(String(value).slice(0, MAX_TEXT), args);
    return {
      value: typeof result === 'string' ? result.slice(0, MAX_TEXT) : result,
    };
  } catch (error) {
    // A pattern that is none, or too large for the machine that runs it.
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: `${name} failed: ${reason}` };
  }
}

/**
 * Every find takes no longer than the text is long, but one that looks for an end that is not there does so at every
 * place anew: `<.*>|<` in a log takes minutes. Only trying tells.
 */
function replaceAll(text: string, pattern: string, fresh: string): string {
  const compiled = compile(pattern);
  const matcher = compiled.matcher(text);
  const end = performance.now() + LONGEST_SEARCH_MILLISECONDS;
  // A process that was held up over a short text has done nothing wrong.
  for (let read = 0; matcher.find(); read += text.length) {
    if (read > MUCH_TEXT && performance.now() > end) {
      throw new Error(
        `the pattern takes too long on ${text.length} characters`,
      );
    }
  }
  return compiled.matcher(text).replaceAll(fresh);
}

/** The first group of the pattern, or all that it found. */
function extract(text: string, pattern: string): string | undefined {
  const matcher = compile(pattern).matcher(text);
  if (!matcher.find()) {
    return undefined;
  }
  return (matcher.groupCount() > 0 ? matcher.group(1) : matcher.group()) ?? '';
}

function compile(pattern: string): RE2JS {
  const problem = Pattern.problemOf(pattern);
  if (problem) {
    throw new Error(`the pattern ${problem}`);
  }
  return RE2JS.compile(pattern);
}

function before(text: string, index: number): string {
  return index < 0 ? text : text.slice(0, index);
}

function after(
  text: string,
  mark: string,
  search: 'indexOf' | 'lastIndexOf',
): string {
  const index = text[search](mark);
  return index < 0 ? '' : text.slice(index + mark.length);
}

function at(argument: ExpressionArgument | undefined): number | undefined {
  return argument?.kind === 'number' ? Math.max(0, argument.number) : undefined;
}

function word(argument: ExpressionArgument | undefined): string {
  switch (argument?.kind) {
    case 'text':
      return argument.text;
    case 'number':
      return String(argument.number);
    case 'pattern':
      return argument.pattern;
    default:
      return '';
  }
}
