import {
  ALERT_QUERY_FIELDS,
  AlertQuery,
  AlertQueryCondition,
  AlertQueryField,
  AlertQueryValue,
} from '@muster/backstage-plugin-oncall-common';
import { stateSql, statusSql } from './alertStateSql';

const LARGEST_COUNT = 2 ** 31 - 1;

/** A part of a `where` clause with its values; it is never null, so that it can be negated. */
export type SqlCondition = {
  readonly sql: string;
  readonly bindings: readonly (string | number)[];
};

type TextValue = Extract<AlertQueryValue, { type: 'text' }>;

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

/**
 * A search as SQL for both engines.
 *
 * Lists and details are JSON texts. In such a text an unescaped quotation mark only ever begins or ends a string, so
 * `,"eu"` finds an item and `"region":` a key without a look into the structure.
 */
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

function joined(
  conditions: readonly SqlCondition[],
  by: 'and' | 'or',
  empty: string,
): SqlCondition {
  return {
    sql: conditions.map(({ sql }) => `(${sql})`).join(` ${by} `) || empty,
    bindings: conditions.flatMap(({ bindings }) => bindings),
  };
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
      return itemLike('details', pairText(value), '{');
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
  const inTags = like('tags', `%${escaped(jsonText(text))}%`);
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

/** An item of a JSON list of texts. */
function item(sql: string, value: TextValue): SqlCondition {
  const { text, openStart, openEnd } = value;
  if (openStart && text === '') {
    return { sql: `${sql} <> '[]'`, bindings: [] };
  }
  const inner = escaped(jsonText(text));
  if (openStart) {
    return like(sql, openEnd ? `%${inner}%` : `%${inner}"%`);
  }
  return itemLike(sql, `"${inner}${openEnd ? '' : '"'}`, '[');
}

/** A part that begins an item, so it stands at the beginning or after a comma. */
function itemLike(
  sql: string,
  pattern: string,
  bracket: '[' | '{',
): SqlCondition {
  return joined(
    [like(sql, `${bracket}${pattern}%`), like(sql, `%,${pattern}%`)],
    'or',
    '1 = 0',
  );
}

function responder({ text, openStart, openEnd }: TextValue): SqlCondition {
  if (openStart) {
    return { sql: `responders <> '[]'`, bindings: [] };
  }
  const inner = `${escaped(jsonText(text))}${openEnd ? '' : '"'}`;
  return joined(
    [
      like('responders', `%"ref":"${inner}%`),
      like('responders', `%"name":"${inner}%`),
    ],
    'or',
    '1 = 0',
  );
}

function detailsKey(value: TextValue): SqlCondition {
  const { text, openStart, openEnd } = value;
  if (openStart && text === '') {
    return { sql: `details <> '{}'`, bindings: [] };
  }
  const inner = escaped(jsonText(text));
  return openStart
    ? like('details', `%${inner}":%`)
    : itemLike('details', `"${inner}${openEnd ? '' : '":'}`, '{');
}

function detailsValue(value: TextValue): SqlCondition {
  const { text, openStart, openEnd } = value;
  const inner = escaped(jsonText(text));
  if (openStart && text === '') {
    const filled = `replace(details, ':""', '') like '%:"%'`;
    return { sql: filled, bindings: [] };
  }
  return openStart
    ? joined(
        [like('details', `%${inner}",%`), like('details', `%${inner}"}`)],
        'or',
        '1 = 0',
      )
    : like('details', `%:"${inner}${openEnd ? '' : '"'}%`);
}

function pairText(pair: Extract<AlertQueryValue, { type: 'pair' }>): string {
  const { key, value, openEnd } = pair;
  const end = openEnd ? '' : '"';
  return `"${escaped(jsonText(key))}":"${escaped(jsonText(value))}${end}`;
}

/** The text as it stands in JSON, without its quotation marks. */
function jsonText(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/** The engine lowers both sides: SQLite knows capital letters from A to Z only, and would miss those that JavaScript lowers. */
function like(sql: string, pattern: string): SqlCondition {
  return {
    sql: `lower(${sql}) like lower(?) escape '\\'`,
    bindings: [pattern],
  };
}
