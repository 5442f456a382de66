import { Knex } from 'knex';
import { AlertIdentifier } from './AlertIdentifier';
import { DbAlertRow, toStoredAlert } from './alertRow';
import { OPEN_KEY, OTHER_ALIAS } from './openAlerts';
import { StoredAlert } from './StoredAlert';

/** The alerts that the identifiers name, in no order unless the query is changed. */
export async function findNamedAlerts(
  knex: Knex,
  identifiers: readonly AlertIdentifier[],
  change: (query: Knex.QueryBuilder) => Knex.QueryBuilder = query => query,
): Promise<readonly StoredAlert[]> {
  if (identifiers.length === 0) {
    return [];
  }
  const query = knex('alert').where(where => whereNamed(where, identifiers));
  const rows: DbAlertRow[] = await change(query);
  return rows.map(toStoredAlert);
}

/** Aliases that name no alert that was found. */
export function unknownAliases(
  identifiers: readonly AlertIdentifier[],
  found: readonly StoredAlert[],
): readonly string[] {
  const known = new Set(found.map(({ alert }) => alert.alias));
  return identifiers
    .filter(({ by, value }) => by === 'alias' && !known.has(value))
    .map(({ value }) => value);
}

/**
 * Only lists that name something are asked for: an empty list would become a condition over constants, with which SQLite
 * uses no index, and every batch of reports would cost as much as there are alerts. The status is part of the text, because
 * the indexes of open alerts are used for nothing else.
 */
function whereNamed(
  where: Knex.QueryBuilder,
  identifiers: readonly AlertIdentifier[],
): void {
  const named = (by: AlertIdentifier['by']) =>
    identifiers.filter(item => item.by === by).map(item => item.value);
  const ids = named('id');
  // A short number that is not a number names nothing, and PostgreSQL would refuse to compare it.
  const tinyIds = named('tinyId').filter(value => /^\d{1,15}$/.test(value));
  const aliases = named('alias');
  if (ids.length > 0) {
    where.orWhereIn('id', ids);
  }
  if (tinyIds.length > 0) {
    where.orWhereIn('tiny_id', tinyIds.map(Number));
  }
  if (aliases.length > 0) {
    const places = aliases.map(() => '?').join(', ');
    where
      .orWhereRaw(`dedupe_key is null and ${OPEN_KEY} in (${places})`, aliases)
      .orWhereRaw(`${OTHER_ALIAS} in (${places})`, aliases);
  }
  if (ids.length + tinyIds.length + aliases.length === 0) {
    where.whereRaw('1 = 0');
  }
}
