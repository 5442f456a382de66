import { InputError } from '@backstage/errors';
import {
  AlertFilter,
  AlertQuery,
  AlertQueryError,
  parseAlertQuery,
} from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { AlertListFilter } from './AlertListStore';
import { resolveAlertQueryNames } from './resolveAlertQueryNames';

/** What a caller asks for, understood: the search is parsed, its names are found in the catalog. */
export async function alertListFilter(
  { query: text, ...filter }: AlertFilter,
  roster: () => Promise<Roster>,
): Promise<AlertListFilter> {
  if (!text) {
    return filter;
  }
  const query = understood(text);
  return { ...filter, query: resolveAlertQueryNames(query, await roster()) };
}

function understood(text: string): AlertQuery {
  try {
    return parseAlertQuery(text);
  } catch (error) {
    throw error instanceof AlertQueryError
      ? new InputError(`query is not understood ${error.message}`)
      : error;
  }
}
