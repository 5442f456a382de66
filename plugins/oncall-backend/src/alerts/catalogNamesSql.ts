/**
 * Alerts carry references where a search names people, teams and services. A whole name is looked up before the database
 * is asked; what begins or ends with an asterisk may fit thousands, so the database looks into its copy of the catalog.
 */
import { AlertQueryField } from '@muster/backstage-plugin-oncall-common';
import { escaped, joined, like, SqlCondition, TextValue } from './sqlCondition';

/** Where the catalog's names of something are. */
type Names = { readonly table: string; readonly columns: readonly string[] };

const PEOPLE: Names = {
  table: 'directory_person',
  columns: ['ref', 'name', 'email'],
};

const NAMES: ReadonlyMap<AlertQueryField, Names> = new Map([
  ['owner', PEOPLE],
  ['acknowledgedBy', PEOPLE],
  ['closedBy', PEOPLE],
  ['service', { table: 'directory_service', columns: ['ref', 'name'] }],
  ['teams', { table: 'directory_team', columns: ['ref', 'name'] }],
]);

/** That a column, which is never null, has a name of whatever in the catalog has a name that fits; nothing for other fields. */
export function calledInCatalog(
  field: AlertQueryField,
  sql: string,
  value: TextValue,
): readonly SqlCondition[] {
  const names = NAMES.get(field);
  if (!names || value.text === '') {
    return [];
  }
  const { table, columns } = names;
  const fitting = oneFits(columns, value);
  const selects = columns.map(
    column =>
      `select lower(${column}) from ${table} where ${column} is not null and (${fitting.sql})`,
  );
  return [
    {
      sql: `lower(${sql}) in (${selects.join(' union all ')})`,
      bindings: selects.flatMap(() => fitting.bindings),
    },
  ];
}

/** Whoever has the reference `user:default/ana` is called `ana`, too. */
function oneFits(
  columns: readonly string[],
  { text, openStart, openEnd }: TextValue,
): SqlCondition {
  const end = `${escaped(text)}${openEnd ? '%' : ''}`;
  const whole = `${openStart ? '%' : ''}${end}`;
  return joined(
    [
      ...columns.map(column => like(`coalesce(${column}, '')`, whole)),
      like('ref', `%/${end}`),
    ],
    'or',
    '1 = 0',
  );
}
