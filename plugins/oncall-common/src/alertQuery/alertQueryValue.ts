import { DateTime } from 'luxon';
import { ALERT_PRIORITIES } from '../Alert';
import { AlertQueryOperator, AlertQueryValue } from './AlertQuery';
import { AlertQueryError } from './AlertQueryError';
import { ALERT_QUERY_FIELDS, AlertQueryField } from './alertQueryFields';
import { AlertQueryToken, unescaped } from './alertQueryTokens';

type ValueToken = Extract<AlertQueryToken, { kind: 'word' | 'quoted' }>;

/** With all of its day: luxon takes `10` for ten o'clock today and `2026` for the first moment of that year. */
const ISO = /^\d{4}-?\d\d-?\d\d(?<time>T.*)?$/;
const DAY_FIRST = ['dd-MM-yyyy', 'dd/MM/yyyy'];
const MINUTE_FIRST = ["dd-MM-yyyy'T'HH:mm:ss", "dd-MM-yyyy'T'HH:mm"];

/** Kinds of fields that know more and less. */
const ORDERED = ['priority', 'number', 'time'];

/** What a word means as the value of a field. */
export function alertQueryValue(
  token: ValueToken,
  field: AlertQueryField | 'text',
  operator: AlertQueryOperator,
): AlertQueryValue {
  const kind = field === 'text' ? 'words' : ALERT_QUERY_FIELDS[field];
  if (operator !== '=' && !ORDERED.includes(kind)) {
    throw new AlertQueryError(
      token.at,
      `${field} cannot be compared with ${operator}, expected a colon`,
    );
  }
  switch (kind) {
    case 'flag':
      return {
        type: 'flag',
        is: oneOf(token, field, ['true', 'false']) === 'true',
      };
    case 'status':
      return exact(oneOf(token, field, ['open', 'closed']));
    case 'state':
      return exact(
        oneOf(token, field, ['open', 'acknowledged', 'snoozed', 'closed']),
      );
    case 'priority':
      return exact(oneOf(token, field, ALERT_PRIORITIES).toUpperCase());
    case 'number':
      return { type: 'number', number: numberOf(token, field) };
    case 'time':
      return timeOf(token, field);
    case 'pair':
      return pairOf(token);
    default:
      return patternOf(token, field);
  }
}

function exact(text: string): AlertQueryValue {
  return { type: 'text', text, openStart: false, openEnd: false };
}

function oneOf<T extends string>(
  { text, at }: ValueToken,
  field: string,
  known: readonly T[],
): T {
  const found = known.find(
    name => name.toLowerCase() === text.trim().toLowerCase(),
  );
  if (!found) {
    throw new AlertQueryError(
      at,
      `${field} cannot be ${text}, expected ${known.join(' or ')}`,
    );
  }
  return found;
}

function numberOf({ text, at }: ValueToken, field: string): number {
  if (!/^\d{1,15}$/.test(text.trim())) {
    throw new AlertQueryError(
      at,
      `${field} cannot be ${text}, expected a whole number`,
    );
  }
  return Number(text);
}

/** Epoch milliseconds, ISO 8601, or a day as Opsgenie's own screens write it. A day is all of it, in UTC. */
function timeOf({ text, at }: ValueToken, field: string): AlertQueryValue {
  const written = text.trim();
  if (/^\d{9,15}$/.test(written)) {
    return { type: 'time', from: Number(written), to: Number(written) };
  }
  const zone = { zone: 'utc' };
  const dayFirst = DAY_FIRST.map(format =>
    DateTime.fromFormat(written, format, zone),
  ).find(day => day.isValid);
  const iso = ISO.exec(written);
  const isDay = dayFirst !== undefined || (iso !== null && !iso.groups?.time);
  const moment = [
    dayFirst,
    ...MINUTE_FIRST.map(format => DateTime.fromFormat(written, format, zone)),
    iso ? DateTime.fromISO(written, zone) : undefined,
  ].find(candidate => candidate?.isValid);
  if (!moment) {
    throw new AlertQueryError(
      at,
      `${field} cannot be ${text}, expected milliseconds such as 1767600000000 or a moment such as "2026-01-05T08:00:00Z"`,
    );
  }
  const end = isDay ? moment.endOf('day') : moment;
  return { type: 'time', from: moment.toMillis(), to: end.toMillis() };
}

function pairOf({ kind, text, at }: ValueToken): AlertQueryValue {
  const [key, value] = kind === 'word' ? halves(text) : split(text);
  if (key.text === '') {
    throw new AlertQueryError(
      at,
      'detailsPair is a key and a value, such as detailsPair: "region:eu"',
    );
  }
  const openEnd = !value.isQuoted && value.text.endsWith('*');
  const known = openEnd ? value.text.slice(0, -1) : value.text;
  if (hasAsterisk(key) || hasAsterisk({ ...value, text: known })) {
    throw new AlertQueryError(
      at,
      'detailsPair takes an asterisk at its end only; put the pair into quotation marks to search for an asterisk',
    );
  }
  return { type: 'pair', key: key.text, value: known, openEnd };
}

type Half = { readonly text: string; readonly isQuoted: boolean };

const HALVES =
  /^(?:"(?<key>(?:[^"\\]|\\.)*)"\s*|(?<plainKey>[^:"]*)):\s*(?:"(?<value>(?:[^"\\]|\\.)*)"|(?<plainValue>[^"]*))$/s;

/** Key and value, each of which may stand in quotation marks of its own. */
function halves(text: string): readonly [Half, Half] {
  const { key, plainKey, value, plainValue } = HALVES.exec(text)?.groups ?? {};
  return [half(key, plainKey), half(value, plainValue)];
}

function half(quoted: string | undefined, plain: string = ''): Half {
  return quoted === undefined
    ? { text: plain.trim(), isQuoted: false }
    : { text: unescaped(quoted), isQuoted: true };
}

/** Both in the same quotation marks: the first colon ends the key. */
function split(text: string): readonly [Half, Half] {
  const [, key = '', value = ''] = /^([^:]+):(.*)$/s.exec(text) ?? [];
  return [
    { text: key.trim(), isQuoted: true },
    { text: value.trim(), isQuoted: true },
  ];
}

function hasAsterisk({ text, isQuoted }: Half): boolean {
  return !isQuoted && text.includes('*');
}

/** In a word, an asterisk at the beginning or the end stands for anything; in quotation marks it is an asterisk. */
function patternOf(
  { kind, text, at }: ValueToken,
  field: string,
): AlertQueryValue {
  if (kind === 'quoted') {
    return exact(text);
  }
  const openStart = text.startsWith('*');
  const openEnd = text.length > 1 && text.endsWith('*');
  const inner = text.slice(openStart ? 1 : 0, openEnd ? -1 : undefined);
  const middle = inner.indexOf('*');
  if (middle >= 0) {
    throw new AlertQueryError(
      at + middle + (openStart ? 1 : 0),
      'an asterisk stands for anything only at the beginning or the end of a word; put the word into quotation marks to search for an asterisk',
    );
  }
  const isInside = field === 'details.key' || field === 'details.value';
  if (openStart && field === 'responders' && inner !== '') {
    throw new AlertQueryError(
      at,
      'responders takes an asterisk at the end only',
    );
  }
  if (openStart && openEnd && isInside && inner !== '') {
    throw new AlertQueryError(at, `${field} takes an asterisk at one end only`);
  }
  return { type: 'text', text: inner, openStart, openEnd };
}
