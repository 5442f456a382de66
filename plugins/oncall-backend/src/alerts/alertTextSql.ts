/** What is asked of the texts of an alert. */
import {
  AlertQueryField,
  INTEGRATION_NAMES,
} from '@muster/backstage-plugin-oncall-common';
import { alertColumn } from './alertColumn';
import { calledInCatalog } from './catalogNamesSql';
import { item, textInList } from './jsonTextSql';
import { escaped, joined, like, SqlCondition, TextValue } from './sqlCondition';

/** Clients read this name of a type. */
const TYPE_NAME = `case integration_type ${Object.entries(INTEGRATION_NAMES)
  .map(([type, called]) => `when '${type}' then '${called}'`)
  .join(' ')} end`;

/** What stands without a field: words anywhere in the texts of an alert. */
export function searchedTexts({ text }: TextValue): SqlCondition {
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

/** Every text contains the empty one, but whoever searches for it means texts in which nothing stands. */
export function wordsSql(sql: string, value: TextValue): SqlCondition {
  return value.text === ''
    ? fitting(`coalesce(${sql}, '')`, value)
    : contains(sql, value.text);
}

/** An alias means the open alert that has it; indexes find keys only as they are written. */
export function nameSql(
  field: AlertQueryField,
  value: TextValue,
): SqlCondition {
  const sql = alertColumn(field);
  const isKey = field === 'alias' || field === 'alertId' || field === 'service';
  const isExact = !value.openStart && !value.openEnd;
  const same =
    isKey && isExact && value.text !== ''
      ? { sql: `${sql} is not null and ${sql} = ?`, bindings: [value.text] }
      : named(field, `coalesce(${sql}, '')`, value);
  return field === 'alias'
    ? joined([{ sql: `status = 'open'`, bindings: [] }, same], 'and', '1 = 1')
    : same;
}

function named(
  field: AlertQueryField,
  sql: string,
  value: TextValue,
): SqlCondition {
  const isPart = value.openStart || value.openEnd;
  const others = [
    ...(isPart ? calledInCatalog(field, sql, value) : []),
    ...(field === 'integration.type'
      ? [fitting(`coalesce(${TYPE_NAME}, '')`, value)]
      : []),
  ];
  return joined([fitting(sql, value), ...others], 'or', '1 = 0');
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
export function teamSql(value: TextValue): SqlCondition {
  if (value.text === '') {
    return item('teams', value);
  }
  const { sql, bindings } = named('teams', 'team_ref', value);
  return {
    sql: `id in (select alert_id from alert_team where ${sql})`,
    bindings,
  };
}
