import { AlertQuery, AlertQueryCondition } from './AlertQuery';
import { AlertQueryError } from './AlertQueryError';
import { alertQueryField, fieldNames } from './alertQueryFields';
import { AlertQueryToken, alertQueryTokens } from './alertQueryTokens';
import { TokenReader } from './TokenReader';
import { alertQueryValue } from './alertQueryValue';

type FieldToken = Extract<AlertQueryToken, { kind: 'field' }>;

/** Deeper nesting is a mistake, or somebody who wants to see the stack overflow. */
const DEEPEST = 50;

/** Longer searches are a mistake too, and databases limit how many values a statement takes. */
const LONGEST = 1000;

/**
 * Understands a search in Opsgenie's language: `status: open AND (tag: eu OR priority <= P2) AND NOT message: test`.
 *
 * @remarks Fails with an `AlertQueryError` that says at which character. An empty text fits every alert.
 * @public
 */
export function parseAlertQuery(text: string): AlertQuery {
  if (text.length > LONGEST) {
    throw new AlertQueryError(
      LONGEST + 1,
      `a search has at most ${LONGEST} characters`,
    );
  }
  const reader = new TokenReader(alertQueryTokens(text), text.length + 1);
  const query = reader.peek()
    ? readAny(reader, 0)
    : { kind: 'and' as const, terms: [] };
  const rest = reader.peek();
  if (rest) {
    throw new AlertQueryError(rest.at, `this ${rest.kind} has no beginning`);
  }
  return query;
}

/** Terms that are joined by OR. */
function readAny(
  reader: TokenReader,
  depth: number,
  field?: FieldToken,
): AlertQuery {
  if (depth > DEEPEST) {
    throw new AlertQueryError(reader.at, 'there are too many parentheses');
  }
  const terms = [readAll(reader, depth, field)];
  while (reader.takeIf('or')) {
    terms.push(readAll(reader, depth, field));
  }
  return terms.length === 1 ? terms[0] : { kind: 'or', terms };
}

/** Terms that are joined by AND, or by nothing but space. */
function readAll(
  reader: TokenReader,
  depth: number,
  field?: FieldToken,
): AlertQuery {
  const terms = [readOne(reader, depth, field)];
  while (reader.takeIf('and') || beginsTerm(reader.peek())) {
    terms.push(readOne(reader, depth, field));
  }
  return terms.length === 1 ? terms[0] : { kind: 'and', terms };
}

function beginsTerm(token: AlertQueryToken | undefined): boolean {
  return token !== undefined && !['or', 'and', ')'].includes(token.kind);
}

function readOne(
  reader: TokenReader,
  depth: number,
  field: FieldToken | undefined,
): AlertQuery {
  const { at } = reader;
  const token = reader.take();
  switch (token?.kind) {
    case 'not':
      if (depth > DEEPEST) {
        throw new AlertQueryError(at, 'there are too many NOTs');
      }
      return { kind: 'not', term: readOne(reader, depth + 1, field) };
    case '(':
      return readParentheses(reader, { at, depth, field });
    case 'field':
      if (field) {
        throw new AlertQueryError(
          at,
          `no field can stand among the values of ${field.name}; put a value with a colon into quotation marks`,
        );
      }
      return readValues(reader, depth, token);
    case 'word':
    case 'quoted':
      return condition(token, field);
    default:
      throw new AlertQueryError(
        at,
        'something is missing, expected a word, a field or a parenthesis',
      );
  }
}

function readParentheses(
  reader: TokenReader,
  from: { at: number; depth: number; field: FieldToken | undefined },
): AlertQuery {
  const inside = readAny(reader, from.depth + 1, from.field);
  if (!reader.takeIf(')')) {
    throw new AlertQueryError(from.at, 'this parenthesis is never closed');
  }
  return inside;
}

/** What follows a field: one value, or several in parentheses. */
function readValues(
  reader: TokenReader,
  depth: number,
  field: FieldToken,
): AlertQuery {
  const { at } = reader;
  const token = reader.take();
  if (token?.kind === '(') {
    return readParentheses(reader, { at, depth, field });
  }
  if (token?.kind === 'word' || token?.kind === 'quoted') {
    return condition(token, field);
  }
  throw new AlertQueryError(at, `${field.name} has no value`);
}

function condition(
  token: Extract<AlertQueryToken, { kind: 'word' | 'quoted' }>,
  field: FieldToken | undefined,
): AlertQueryCondition {
  if (!field) {
    const value = alertQueryValue(token, 'text', '=');
    const { at } = token;
    return { kind: 'condition', field: 'text', operator: '=', value, at };
  }
  const known = alertQueryField(field.name);
  if (!known) {
    throw new AlertQueryError(
      field.at,
      `there is no field ${field.name}, known are ${fieldNames().join(', ')}`,
    );
  }
  const { operator, at } = field;
  const value = alertQueryValue(token, known, operator);
  return { kind: 'condition', field: known, operator, value, at };
}
