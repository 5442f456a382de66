import {
  AlertQuery,
  AlertQueryCondition,
} from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';

type Find = (
  roster: Roster,
  name: string,
) => { readonly ref: string } | undefined;

const findPerson: Find = (roster, name) => roster.person(name);
const findTeam: Find = (roster, name) => roster.team(name);

const FINDERS: ReadonlyMap<string, Find> = new Map<string, Find>([
  ['owner', findPerson],
  ['acknowledgedBy', findPerson],
  ['closedBy', findPerson],
  ['teams', findTeam],
  ['responders', (...known) => findPerson(...known) ?? findTeam(...known)],
  ['service', (roster, name) => roster.service(name)],
]);

/**
 * The same search, in which names and e-mail addresses also mean the references that alerts carry. What was written is
 * searched too, because machines give names of their own.
 */
export function resolveAlertQueryNames(
  query: AlertQuery,
  roster: Roster,
): AlertQuery {
  switch (query.kind) {
    case 'and':
    case 'or':
      return {
        ...query,
        terms: query.terms.map(term => resolveAlertQueryNames(term, roster)),
      };
    case 'not':
      return { ...query, term: resolveAlertQueryNames(query.term, roster) };
    default:
      return resolved(query, roster);
  }
}

function resolved(condition: AlertQueryCondition, roster: Roster): AlertQuery {
  const { field, value } = condition;
  const find = FINDERS.get(field);
  if (!find || value.type !== 'text' || value.openStart || value.openEnd) {
    return condition;
  }
  const ref = find(roster, value.text)?.ref;
  return ref === undefined || ref === value.text
    ? condition
    : {
        kind: 'or',
        terms: [condition, { ...condition, value: { ...value, text: ref } }],
      };
}
