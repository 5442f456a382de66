import { AlertQueryToken, alertQueryTokens } from './alertQueryTokens';

/**
 * A sign of another search language that is searched for as it stands.
 *
 * @public
 */
export type AlertQueryMisread = {
  /** Of its first character, from 1. */
  readonly at: number;
  /** The sign, as it was written. */
  readonly sign: string;
  /** What it means elsewhere. */
  readonly meaning: 'and' | 'or' | 'not' | 'quotation';
};

const JOINS = /&&|\|\|/;
/** `!=` is an operator; `--force` and `-5` are words that alerts use. */
const NOTS = /^!(?!=)|^-(?![-\d])/;
const SINGLE_QUOTE = /^['‘]/;

/**
 * The first sign in a search that looks as if it meant more than it does: `&&`, `||`, `!x`, `-x` and single quotes are
 * what alerts contain, too, and therefore words. Whoever meant more would search in vain.
 *
 * @remarks Expects a search that `parseAlertQuery` understands.
 * @public
 */
export function misreadInAlertQuery(
  text: string,
): AlertQueryMisread | undefined {
  const tokens = alertQueryTokens(text);
  for (const [index, token] of tokens.entries()) {
    const misread =
      token.kind === 'word' &&
      misreadOf(token, { text, before: tokens[index - 1] });
    if (misread) {
      return misread;
    }
  }
  return undefined;
}

function misreadOf(
  word: Extract<AlertQueryToken, { kind: 'word' }>,
  around: {
    readonly text: string;
    readonly before: AlertQueryToken | undefined;
  },
): AlertQueryMisread | undefined {
  const join = JOINS.exec(word.text);
  if (join) {
    const meaning = join[0] === '&&' ? 'and' : 'or';
    return { at: word.at + join.index, sign: join[0], meaning };
  }
  const sign = word.text.charAt(0);
  const { at } = word;
  // After the word's first character, so that an apostrophe alone is nothing but one.
  const rest = around.text.slice(at);
  if (SINGLE_QUOTE.test(word.text) && /['’]/.test(rest)) {
    return { at, sign, meaning: 'quotation' };
  }
  // A value may well begin with a dash: `entity: -dev`. A dash between spaces is punctuation.
  const isDash = sign === '-';
  const isPlain = around.before?.kind === 'field' || /^(?:\s|$)/.test(rest);
  return NOTS.test(word.text) && !(isDash && isPlain)
    ? { at, sign, meaning: 'not' }
    : undefined;
}
