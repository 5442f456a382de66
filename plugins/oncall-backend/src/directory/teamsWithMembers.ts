import { Team } from './Directory';

/** A pair of entity references. */
type Pair = readonly [string, string];

/** Gives every team its people, including those of the groups below it; groups in a circle are one big team. */
export function teamsWithMembers(options: {
  names: ReadonlyMap<string, string>;
  /** Group and person. */
  memberships: readonly Pair[];
  /** Group and the group above it. */
  parents: readonly Pair[];
}): readonly Team[] {
  const peopleOf = collect(options.memberships);
  const childrenOf = collect(
    options.parents.map(([child, parent]) => [parent, child]),
  );
  return [...options.names].map(([ref, name]) => ({
    ref,
    name,
    members: [
      ...new Set(
        groupsBelow(ref, childrenOf).flatMap(group =>
          Array.from(peopleOf.get(group) ?? []),
        ),
      ),
    ].sort(),
  }));
}

function groupsBelow(
  ref: string,
  childrenOf: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const found = new Set([ref]);
  // A set can grow while it is walked; each group is visited once, so circles end.
  for (const group of found) {
    childrenOf.get(group)?.forEach(child => found.add(child));
  }
  return [...found];
}

function collect(pairs: readonly Pair[]): Map<string, Set<string>> {
  const collected = new Map<string, Set<string>>();
  for (const [key, value] of pairs) {
    const values = collected.get(key) ?? new Set();
    collected.set(key, values.add(value));
  }
  return collected;
}
