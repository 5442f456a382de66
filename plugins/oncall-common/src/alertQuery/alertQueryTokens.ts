import { AlertQueryOperator } from './AlertQuery';
import { AlertQueryError } from './AlertQueryError';

/** The smallest part of a search, with the place of its first character, from 1. */
export type AlertQueryToken =
  | { readonly kind: 'word'; readonly text: string; readonly at: number }
  | { readonly kind: 'quoted'; readonly text: string; readonly at: number }
  | {
      /** `field:` with its operator. */
      readonly kind: 'field';
      readonly name: string;
      readonly operator: AlertQueryOperator;
      readonly at: number;
    }
  | {
      readonly kind: 'and' | 'or' | 'not' | '(' | ')';
      readonly at: number;
    };

const SPACE = /\s+/y;
const PARENTHESIS = /[()]/y;
/** A name with an operator; `>` and the like may stand after a colon too. */
const FIELD =
  /(?<name>[A-Za-z][A-Za-z.]*)\s*(?:[:=]\s*(?<late>[<>]=?)|(?<early>[<>]=?|!=|==|[:=]))/y;
/** Opsgenie writes `detailsPair(key:value)` without a colon; in quotation marks, each half may contain anything. */
const PAIR = /detailsPair\s*\((?<inside>(?:"(?:[^"\\]|\\.)*"|[^()"])*)\)/iy;
/** After a colon, a space ends the half that has no quotation marks. */
const QUOTED_PAIR =
  /detailsPair\s*[:=]\s*(?<inside>"(?:[^"\\]|\\.)*":(?:"(?:[^"\\]|\\.)*"|[^\s()"]+)|[^\s()":]+:"(?:[^"\\]|\\.)*")/iy;
const QUOTED = /"(?<text>(?:[^"\\]|\\.)*)"/y;
/** What phones and word processors make of it while one types. */
const CURLY_QUOTED = /[“”„](?<text>(?:[^“”„\\]|\\.)*)[“”]/y;
const WORD = /[^\s()"]+/y;

/** Cuts a search into its parts. */
export function alertQueryTokens(query: string): readonly AlertQueryToken[] {
  const tokens: AlertQueryToken[] = [];
  let index = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = index;
    const match = pattern.exec(query);
    index += match?.[0].length ?? 0;
    return match;
  };
  while (index < query.length) {
    const at = index + 1;
    if (take(SPACE)) {
      continue;
    }
    const pair = take(PAIR) ?? take(QUOTED_PAIR);
    if (pair) {
      tokens.push(...fromPair(pair, at));
      continue;
    }
    // What follows a field is its value, also when it looks like another field: `tag: service:ledger`.
    const field = tokens.at(-1)?.kind === 'field' ? undefined : take(FIELD);
    if (field) {
      tokens.push(...fromField(field, at));
      continue;
    }
    const token =
      fromParenthesis(take(PARENTHESIS), at) ??
      fromQuoted(take(QUOTED), at) ??
      fromQuoted(take(CURLY_QUOTED), at) ??
      fromWord(take(WORD), at);
    if (!token) {
      throw new AlertQueryError(at, 'this quotation mark has no second one');
    }
    tokens.push(token);
  }
  return tokens;
}

type Match = RegExpExecArray | null;

function fromParenthesis(match: Match, at: number) {
  if (!match) {
    return undefined;
  }
  return match[0] === '('
    ? ({ kind: '(', at } as const)
    : ({ kind: ')', at } as const);
}

function fromPair(
  match: RegExpExecArray,
  at: number,
): readonly AlertQueryToken[] {
  const text = (match.groups?.inside ?? '').trim();
  const whole = /^"((?:[^"\\]|\\.)*)"$/.exec(text)?.[1];
  return [
    { kind: 'field', name: 'detailsPair', operator: '=', at },
    whole === undefined
      ? { kind: 'word', text, at }
      : { kind: 'quoted', text: unescaped(whole), at },
  ];
}

/** `tag != a` is `NOT tag: a`. */
function fromField(
  match: RegExpExecArray,
  at: number,
): readonly AlertQueryToken[] {
  const { name = '', late, early = '' } = match.groups ?? {};
  const operator = toOperator(late ?? early);
  const field = { kind: 'field', name, operator, at } as const;
  return early === '!=' ? [{ kind: 'not', at }, field] : [field];
}

function toOperator(text: string): AlertQueryOperator {
  return text === '<' || text === '<=' || text === '>' || text === '>='
    ? text
    : '=';
}

function fromQuoted(match: Match, at: number): AlertQueryToken | undefined {
  const text = match?.groups?.text;
  return text === undefined
    ? undefined
    : { kind: 'quoted', text: unescaped(text), at };
}

/** What stands between quotation marks; a backslash takes the next character as it is. */
export function unescaped(text: string): string {
  return text.replace(/\\(.)/gs, '$1');
}

function fromWord(match: Match, at: number): AlertQueryToken | undefined {
  switch (match?.[0].toLowerCase()) {
    case undefined:
      return undefined;
    case 'and':
      return { kind: 'and', at };
    case 'or':
      return { kind: 'or', at };
    case 'not':
      return { kind: 'not', at };
    default:
      return { kind: 'word', text: match?.[0] ?? '', at };
  }
}
