import { RE2JS } from 're2js';

/** A house has hundreds of patterns, not thousands; more are compiled again when they are needed. */
const MOST_REMEMBERED = 500;

/** Longer ones are no pattern that a person wrote. */
const LONGEST_PATTERN = 1000;

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

  /** Why the pattern cannot be used, if that is so. */
  static problemOf(pattern: string): string | undefined {
    if (pattern.length > LONGEST_PATTERN) {
      return `has ${pattern.length} characters`;
    }
    try {
      RE2JS.compile(pattern);
      return undefined;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return `is '${pattern}': ${message.replace(
        'error parsing regexp: ',
        '',
      )}`;
    }
  }
}

function compile(pattern: string): DescribesText | undefined {
  if (Pattern.problemOf(pattern) !== undefined) {
    return undefined;
  }
  const compiled = RE2JS.compile(pattern);
  return text => compiled.matches(text);
}
