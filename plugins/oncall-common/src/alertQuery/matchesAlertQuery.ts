import { Alert } from '../Alert';
import { AlertQuery, AlertQueryCondition, AlertQueryValue } from './AlertQuery';
import { ALERT_QUERY_FIELDS } from './alertQueryFields';
import {
  flagOf,
  listOf,
  namesOf,
  numberOf,
  SearchableAlert,
  searchedTexts,
  textOf,
  timeOf,
} from './searchedAlert';

/**
 * Whether a search fits an alert; it says the same as the database does.
 *
 * @public
 */
export function matchesAlertQuery(
  query: AlertQuery,
  alert: SearchableAlert,
): boolean {
  switch (query.kind) {
    case 'and':
      return query.terms.every(term => matchesAlertQuery(term, alert));
    case 'or':
      return query.terms.some(term => matchesAlertQuery(term, alert));
    case 'not':
      return !matchesAlertQuery(query.term, alert);
    default:
      return matchesCondition(query, alert);
  }
}

function matchesCondition(
  condition: AlertQueryCondition,
  alert: SearchableAlert,
): boolean {
  const { field, value } = condition;
  if (field === 'text') {
    return searchedTexts(alert).some(text => contains(text, value));
  }
  switch (ALERT_QUERY_FIELDS[field]) {
    case 'words':
      return isEmpty(value)
        ? fits(textOf(field, alert), value)
        : contains(textOf(field, alert), value);
    case 'name':
      return matchesName(field, alert, value);
    case 'names':
      return isEmpty(value)
        ? isAnything(value) === listOf(field, alert).length > 0
        : listOf(field, alert).some(name => fits(name, value));
    case 'responders':
      if (isEmpty(value)) {
        return isAnything(value) === alert.responders.length > 0;
      }
      return alert.responders.some(
        ({ ref, name }) =>
          fits(ref, value) || (name !== undefined && fits(name, value)),
      );
    case 'key':
      return Object.keys(alert.details).some(key => fits(key, value));
    case 'value':
      return Object.values(alert.details).some(text => fits(text, value));
    case 'pair':
      return value.type === 'pair' && hasPair(alert, value);
    case 'flag':
      return value.type === 'flag' && flagOf(field, alert) === value.is;
    case 'status':
      return fits(alert.state === 'closed' ? 'closed' : 'open', value);
    case 'state':
      return fits(alert.state, value);
    case 'priority':
      return (
        value.type === 'text' &&
        compares(condition, alert.priority, value.text, value.text)
      );
    case 'number':
      return (
        value.type === 'number' &&
        compares(condition, numberOf(field, alert), value.number, value.number)
      );
    default:
      return matchesTime(condition, alert);
  }
}

function contains(text: string, value: AlertQueryValue): boolean {
  return (
    value.type === 'text' &&
    text.toLowerCase().includes(value.text.toLowerCase())
  );
}

/** `*` or `""`: whether there is anything at all. */
function isEmpty(value: AlertQueryValue): boolean {
  return value.type === 'text' && value.text === '';
}

function isAnything(value: AlertQueryValue): boolean {
  return value.type === 'text' && value.openStart && value.text === '';
}

/** A lone asterisk fits everything that is there at all. */
function fits(text: string, value: AlertQueryValue): boolean {
  if (value.type !== 'text') {
    return false;
  }
  const { openStart, openEnd } = value;
  const given = text.toLowerCase();
  const wanted = value.text.toLowerCase();
  if (isAnything(value)) {
    return given !== '';
  }
  if (openStart && openEnd) {
    return given.includes(wanted);
  }
  if (openStart) {
    return given.endsWith(wanted);
  }
  return openEnd ? given.startsWith(wanted) : given === wanted;
}

/** An alias means the open alert that has it. Keys are compared as they are written. */
function matchesName(
  field: AlertQueryCondition['field'],
  alert: SearchableAlert,
  value: AlertQueryValue,
): boolean {
  const isKey = field === 'alias' || field === 'alertId' || field === 'service';
  const isExact = value.type === 'text' && !value.openStart && !value.openEnd;
  const isSame =
    isKey && isExact
      ? textOf(field, alert) === value.text
      : namesOf(field, alert).some(text => fits(text, value));
  return isSame && (field !== 'alias' || alert.state !== 'closed');
}

function hasPair(
  { details }: Alert,
  pair: Extract<AlertQueryValue, { type: 'pair' }>,
): boolean {
  const { key, value, openEnd } = pair;
  const wanted = {
    type: 'text' as const,
    text: value,
    openStart: false,
    openEnd,
  };
  return Object.entries(details).some(
    ([ownKey, own]) =>
      ownKey.toLowerCase() === key.toLowerCase() && fits(own, wanted),
  );
}

function matchesTime(condition: AlertQueryCondition, alert: Alert): boolean {
  const at = timeOf(condition.field, alert);
  const { value } = condition;
  return (
    at !== undefined &&
    value.type === 'time' &&
    compares(condition, Date.parse(at), value.from, value.to)
  );
}

/** A value that lasts, such as a day, has two ends. */
function compares<T extends string | number>(
  { operator }: AlertQueryCondition,
  given: T,
  from: T,
  to: T,
): boolean {
  switch (operator) {
    case '<':
      return given < from;
    case '<=':
      return given <= to;
    case '>':
      return given > to;
    case '>=':
      return given >= from;
    default:
      return given >= from && given <= to;
  }
}
