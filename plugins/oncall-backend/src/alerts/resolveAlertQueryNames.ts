import {
  AlertQuery,
  AlertQueryCondition,
} from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';

/** How alerts may carry what a search calls by a name; nothing where nobody has the name. */
type NamesOf = (roster: Roster, name: string) => readonly string[];

/** Machines say who acts by an e-mail address or a display name, and alerts keep what they said. */
const namesOfPerson: NamesOf = (roster, name) => {
  const person = roster.person(name);
  return person
    ? [person.ref, person.email ?? '', person.name].filter(
        // A display name that somebody else has, too, may mean that other person.
        text => roster.person(text)?.ref === person.ref,
      )
    : [];
};
const namesOfTeam: NamesOf = (roster, name) => refOf(roster.team(name));

const NAMES: ReadonlyMap<string, NamesOf> = new Map<string, NamesOf>([
  ['owner', namesOfPerson],
  ['acknowledgedBy', namesOfPerson],
  ['closedBy', namesOfPerson],
  ['teams', namesOfTeam],
  [
    'responders',
    (roster, name) => {
      const names = namesOfPerson(roster, name);
      return names.length > 0 ? names : namesOfTeam(roster, name);
    },
  ],
  ['service', (roster, name) => refOf(roster.service(name))],
]);

function refOf(found: { readonly ref: string } | undefined): readonly string[] {
  return found ? [found.ref] : [];
}

/**
 * The same search, in which names and e-mail addresses also mean the references that alerts carry, and every other name
 * of the same person. What was written is searched too, because machines give names of their own.
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
  const namesOf = NAMES.get(field);
  if (!namesOf || value.type !== 'text' || value.openStart || value.openEnd) {
    return condition;
  }
  const others = namesOf(roster, value.text).filter(
    text => text !== value.text,
  );
  return others.length === 0
    ? condition
    : {
        kind: 'or',
        terms: [
          condition,
          ...others.map(text => ({ ...condition, value: { ...value, text } })),
        ],
      };
}
