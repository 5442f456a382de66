import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import { pickOne } from './pickOne';

/** Whom a step tells at one instant, or why it tells nobody. */
export type Recipients = {
  readonly people: readonly PersonToTell[];
  /** Why nobody; absent when there are people. */
  readonly nobodyBecause?: string;
};

/** A person, and why it is them. */
export type PersonToTell = { readonly ref: string; readonly why: string };

/** Without a seed all of them. */
export function chosen<Item>(items: readonly Item[], seed: string | undefined) {
  return seed === undefined ? items : pickOne(items, seed);
}

/** The person, or whoever stands in, with the reason saying for whom. */
export function orStandIn(
  roster: Roster,
  person: PersonToTell,
  at: DateTime,
): PersonToTell {
  const ref = roster.standInFor(person.ref, at);
  return ref === person.ref
    ? person
    : { ref, why: forOther(roster, person.why, person.ref) };
}

export function forOther(
  roster: Roster,
  why: string,
  other: string | undefined,
) {
  return other ? `${why}, for ${roster.nameOf(other)}` : why;
}

/** Each person once; people who left the catalog are not paged. */
export function known(roster: Roster, people: readonly PersonToTell[]) {
  return people.filter(
    ({ ref }, index) =>
      roster.person(ref) !== undefined &&
      people.findIndex(other => other.ref === ref) === index,
  );
}

export function orNobody(
  people: Recipients['people'],
  because: () => string,
): Recipients {
  return people.length > 0 ? { people } : nobody(because());
}

export function nobody(nobodyBecause: string): Recipients {
  return { people: [], nobodyBecause };
}

/** Of people whom the catalog does not know any more. */
export function gone(people: readonly PersonToTell[]): string | undefined {
  const [first] = people;
  const names = [...new Set(people.map(({ ref }) => ref))].join(', ');
  return first && `${names}, who is ${first.why}, is no longer in the catalog`;
}
