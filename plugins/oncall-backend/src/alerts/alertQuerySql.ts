import {
  ALERT_QUERY_FIELDS,
  AlertQuery,
  AlertQueryCondition,
  AlertQueryField,
  AlertQueryValue,
} from '@muster/backstage-plugin-oncall-common';
import { alertColumn } from './alertColumn';
import { stateSql, statusSql } from './alertStateSql';
import { nameSql, searchedTexts, teamSql, wordsSql } from './alertTextSql';
import {
  detailsKey,
  detailsPair,
  detailsValue,
  item,
  responder,
} from './jsonTextSql';
import { joined, SqlCondition, TextValue } from './sqlCondition';

const LARGEST_COUNT = 2 ** 31 - 1;

const FLAGS: ReadonlyMap<string, string> = new Map([
  ['acknowledged', 'acknowledged'],
  ['snoozed', 'snoozed_until is not null'],
  ['isSeen', 'acknowledged or seen_by is not null'],
]);

/** A search as SQL for both engines. */
export function alertQuerySql(query: AlertQuery): SqlCondition {
  switch (query.kind) {
    case 'and':
      return joined(query.terms.map(alertQuerySql), 'and', '1 = 1');
    case 'or':
      return joined(query.terms.map(alertQuerySql), 'or', '1 = 0');
    case 'not': {
      const { sql, bindings } = alertQuerySql(query.term);
      return { sql: `not (${sql})`, bindings };
    }
    default:
      return conditionSql(query);
  }
}

function conditionSql(condition: AlertQueryCondition): SqlCondition {
  const { field, operator, value } = condition;
  switch (value.type) {
    case 'flag':
      return {
        sql: `${value.is ? '' : 'not '}(${FLAGS.get(field)})`,
        bindings: [],
      };
    case 'number':
      return comparedNumber(field, operator, value.number);
    case 'time':
      return comparedTime(condition, value);
    case 'pair':
      return detailsPair(value);
    default:
      if (value.text.includes('\0')) {
        // PostgreSQL refuses the whole question.
        return { sql: '1 = 0', bindings: [] };
      }
      return field === 'text'
        ? searchedTexts(value)
        : textSql(field, condition, value);
  }
}

function textSql(
  field: AlertQueryField,
  { operator }: AlertQueryCondition,
  value: TextValue,
): SqlCondition {
  switch (ALERT_QUERY_FIELDS[field]) {
    case 'words':
      return wordsSql(alertColumn(field), value);
    case 'status':
      return { sql: statusSql(value.text), bindings: [] };
    case 'state':
      return { sql: stateSql(value.text), bindings: [] };
    case 'priority':
      return compared('priority', operator, value.text, value.text);
    case 'names':
      return field === 'teams'
        ? teamSql(value)
        : item(alertColumn(field), value);
    case 'responders':
      return responder(value);
    case 'key':
      return detailsKey(value);
    case 'value':
      return detailsValue(value);
    default:
      return nameSql(field, value);
  }
}

/** A value that lasts, such as a day, has two ends. */
function compared(
  sql: string,
  operator: AlertQueryCondition['operator'],
  from: string | number,
  to: string | number,
): SqlCondition {
  if (operator === '=') {
    return { sql: `${sql} between ? and ?`, bindings: [from, to] };
  }
  const bound = operator === '<' || operator === '>=' ? from : to;
  return { sql: `${sql} ${operator} ?`, bindings: [bound] };
}

function comparedNumber(
  field: AlertQueryCondition['field'],
  operator: AlertQueryCondition['operator'],
  number: number,
): SqlCondition {
  // PostgreSQL compares a count with nothing that is too large for one.
  const known = field === 'count' ? Math.min(number, LARGEST_COUNT) : number;
  return compared(alertColumn(field), operator, known, known);
}

function comparedTime(
  { field, operator }: AlertQueryCondition,
  { from, to }: Extract<AlertQueryValue, { type: 'time' }>,
): SqlCondition {
  const { sql, bindings } = compared(alertColumn(field), operator, from, to);
  // An absent time compares with nothing.
  return field === 'snoozedUntil'
    ? { sql: `snoozed_until is not null and ${sql}`, bindings }
    : { sql, bindings };
}
