import {
  ALERT_QUERY_FIELDS,
  AlertQuery,
  AlertQueryCondition,
  AlertQueryField,
  AlertQueryValue,
} from '@muster/backstage-plugin-oncall-common';
import { stateSql, statusSql } from './alertStateSql';
import {
  detailsKey,
  detailsPair,
  detailsValue,
  item,
  responder,
  textInList,
} from './jsonTextSql';
import { escaped, joined, like, SqlCondition, TextValue } from './sqlCondition';

const LARGEST_COUNT = 2 ** 31 - 1;

const FLAGS: ReadonlyMap<string, string> = new Map([
  ['acknowledged', 'acknowledged'],
  ['snoozed', 'snoozed_until is not null'],
  ['isSeen', 'acknowledged or seen_by is not null'],
]);

const COLUMNS: ReadonlyMap<string, string> = new Map([
  ['count', '"count"'],
  ['tag', 'tags'],
  ['service', 'service_ref'],
  ['acknowledgedBy', 'acknowledged_by'],
  ['closedBy', 'closed_by'],
  ['tinyId', 'tiny_id'],
  ['alertId', 'id'],
  ['createdAt', 'created_at'],
  ['updatedAt', 'updated_at'],
  ['lastOccurredAt', 'last_occurred_at'],
  ['snoozedUntil', 'snoozed_until'],
  ['integration.name', 'integration_name'],
  ['integration.type', 'integration_type'],
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
      return contains(column(field), value.text);
    case 'status':
      return { sql: statusSql(value.text), bindings: [] };
    case 'state':
      return { sql: stateSql(value.text), bindings: [] };
    case 'priority':
      return compared('priority', operator, value.text, value.text);
    case 'names':
      return field === 'teams' ? team(value) : item(column(field), value);
    case 'responders':
      return responder(value);
    case 'key':
      return detailsKey(value);
    case 'value':
      return detailsValue(value);
    default:
      return name(field, value);
  }
}

/** The others are called as in the language. */
function column(field: string): string {
  return COLUMNS.get(field) ?? field;
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
  return compared(column(field), operator, known, known);
}

function comparedTime(
  { field, operator }: AlertQueryCondition,
  { from, to }: Extract<AlertQueryValue, { type: 'time' }>,
): SqlCondition {
  const { sql, bindings } = compared(column(field), operator, from, to);
  // An absent time compares with nothing.
  return field === 'snoozedUntil'
    ? { sql: `snoozed_until is not null and ${sql}`, bindings }
    : { sql, bindings };
}

function searchedTexts({ text }: TextValue): SqlCondition {
  const columns = ['message', 'description', 'alias', 'entity'];
  const inTags = textInList('tags', text);
  return joined(
    [...columns.map(where => contains(where, text)), inTags],
    'or',
    '1 = 0',
  );
}

function contains(sql: string, text: string): SqlCondition {
  return like(`coalesce(${sql}, '')`, `%${escaped(text)}%`);
}

/** An alias means the open alert that has it; indexes find keys only as they are written. */
function name(field: AlertQueryField, value: TextValue): SqlCondition {
  const sql = column(field);
  const isKey = field === 'alias' || field === 'alertId' || field === 'service';
  const isExact = !value.openStart && !value.openEnd;
  const same =
    isKey && isExact
      ? { sql: `${sql} is not null and ${sql} = ?`, bindings: [value.text] }
      : fitting(`coalesce(${sql}, '')`, value);
  return field === 'alias'
    ? joined([{ sql: `status = 'open'`, bindings: [] }, same], 'and', '1 = 1')
    : same;
}

function fitting(sql: string, value: TextValue): SqlCondition {
  const { text, openStart, openEnd } = value;
  if (openStart && text === '') {
    return { sql: `${sql} <> ''`, bindings: [] };
  }
  return openStart || openEnd
    ? like(sql, `${openStart ? '%' : ''}${escaped(text)}${openEnd ? '%' : ''}`)
    : { sql: `lower(${sql}) = lower(?)`, bindings: [text] };
}

/** An exact team is looked up in the table that has an index for it. */
function team(value: TextValue): SqlCondition {
  return value.openStart || value.openEnd
    ? item('teams', value)
    : {
        sql: 'id in (select alert_id from alert_team where lower(team_ref) = lower(?))',
        bindings: [value.text],
      };
}
