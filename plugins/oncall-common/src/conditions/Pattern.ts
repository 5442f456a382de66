import { RE2JS } from 're2js';

/** A house has hundreds of patterns, not thousands; more are compiled again when they are needed. */
const MOST_REMEMBERED = 500;

/** Longer ones are no pattern that a person wrote. */
const LONGEST_PATTERN = 1000;

/** `(a?){1000}` is a thousand patterns in a row, and each character of a text is held against all of them. */
const LARGEST_PROGRAM = 1000;

/**
 * Above this size the states of a pattern are not remembered while it reads: of a text that never repeats itself, each
 * character makes a state of its own, which takes several times as long as remembering nothing.
 */
const LARGEST_WITH_STATES = 100;

type DescribesText = (text: string) => boolean;

/**
 * Regular expressions that people write into conditions, in RE2's syntax.
 *
 * @remarks The time of a match grows with the length of the text and never explodes, so no pattern can stop the pager. The price is
 * that look-around and back references do not exist.
 * @internal
 */
export class Pattern {
  /** Remembers answers that never change; clearing it at any time would change nothing but the speed. */
  static readonly #remembered = new Map<string, DescribesText | undefined>();

  /** The question whether the pattern describes a whole text; undefined when it is not a pattern. */
  static of(pattern: string): DescribesText | undefined {
    const known = Pattern.#remembered.get(pattern);
    if (known || Pattern.#remembered.has(pattern)) {
      return known;
    }
    if (Pattern.#remembered.size >= MOST_REMEMBERED) {
      Pattern.#remembered.clear();
    }
    const compiled = compile(pattern);
    Pattern.#remembered.set(pattern, compiled);
    return compiled;
  }

  /** Why the pattern cannot be stored, if that is so. One that was stored before it was too large is used all the same. */
  static problemOf(pattern: string): string | undefined {
    const compiled = parsed(pattern);
    if (typeof compiled === 'string') {
      return compiled;
    }
    const size = compiled.programSize();
    return size > LARGEST_PROGRAM
      ? `is '${pattern}', which has ${size} parts once its repetitions are written out`
      : undefined;
  }
}

function compile(pattern: string): DescribesText | undefined {
  const compiled = parsed(pattern);
  if (typeof compiled === 'string') {
    return undefined;
  }
  return compiled.programSize() > LARGEST_WITH_STATES
    ? text => compiled.matcher(text).matches()
    : text => compiled.matches(text);
}

/** The pattern, or why it is none. */
function parsed(pattern: string): RE2JS | string {
  if (pattern.length > LONGEST_PATTERN) {
    return `has ${pattern.length} characters`;
  }
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return `is '${pattern}': ${message.replace('error parsing regexp: ', '')}`;
  }
}
