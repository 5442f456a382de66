import {
  AlertPriority,
  AlertState,
} from '@muster/backstage-plugin-oncall-common';
import { AlertListFilter } from '../alerts/AlertListStore';
import { OpsgenieError } from './OpsgenieError';

/** A term, an AND or the space between them. */
const TERM =
  /\s+|AND(?=\s)|(?:(?<field>[A-Za-z.]+)\s*[:=]\s*)?(?:"(?<quoted>[^"]*)"|(?<word>[^\s:="()<>*]+))/gi;

/**
 * The part of Opsgenie's search language that is understood: `field: value` terms and bare words, joined by AND.
 *
 * @remarks Refuses everything else, because a filter that is ignored would answer with the wrong alerts.
 */
export function alertFilter(query: string): AlertListFilter {
  const terms = [...query.matchAll(TERM)];
  if (terms.map(([term]) => term).join('').length < query.length) {
    throw notUnderstood(query);
  }
  return terms
    .filter(([term]) => !/^\s*(AND\s*)?$/i.test(term))
    .reduce<AlertListFilter>((filter, { groups = {} }) => {
      const { field, quoted, word } = groups;
      const value = quoted ?? word;
      if (field === undefined && /^(OR|NOT)$/i.test(value)) {
        throw notUnderstood(query);
      }
      return { ...filter, ...condition(query, field, value, filter) };
    }, {});
}

const OPEN_STATES: readonly AlertState[] = ['open', 'acknowledged', 'snoozed'];

function condition(
  query: string,
  field: string | undefined,
  value: string,
  filter: AlertListFilter,
): AlertListFilter {
  switch (field?.toLowerCase()) {
    case undefined:
      return { text: filter.text ? `${filter.text} ${value}` : value };
    case 'message':
    case 'description':
      return { text: value };
    case 'status':
      return narrowed(filter, value === 'open' ? OPEN_STATES : ['closed']);
    case 'acknowledged':
      return narrowed(
        filter,
        value === 'true' ? ['acknowledged'] : ['open', 'snoozed', 'closed'],
      );
    case 'snoozed':
      return narrowed(
        filter,
        value === 'true' ? ['snoozed'] : ['open', 'acknowledged', 'closed'],
      );
    case 'priority':
      return { priority: [priority(query, value)] };
    case 'tag':
    case 'tags':
      return { tag: value };
    case 'team':
    case 'teams':
      return { team: value };
    case 'alias':
      return { alias: value, ...narrowed(filter, OPEN_STATES) };
    case 'entity':
      return { entity: value };
    case 'source':
      return { source: value };
    default:
      throw notUnderstood(query);
  }
}

function narrowed(
  { state }: AlertListFilter,
  states: readonly AlertState[],
): AlertListFilter {
  const both = states.filter(one => !state || state.includes(one));
  return { state: both };
}

function priority(query: string, value: string): AlertPriority {
  switch (value.toUpperCase()) {
    case 'P1':
      return 'P1';
    case 'P2':
      return 'P2';
    case 'P3':
      return 'P3';
    case 'P4':
      return 'P4';
    case 'P5':
      return 'P5';
    default:
      throw notUnderstood(query);
  }
}

function notUnderstood(query: string): OpsgenieError {
  return OpsgenieError.unprocessable({
    query: `[${query}] is not understood: join terms such as "status: open" and "tag: x" by AND`,
  });
}
