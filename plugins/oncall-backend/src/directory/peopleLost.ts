import {
  EscalationPolicy,
  Participant,
  Schedule,
} from '@muster/backstage-plugin-oncall-common';
import { Directory } from './Directory';

/** How many people take part in on-call, and who of them would be lost with a new copy of the catalog. */
export type PeopleLost = {
  readonly known: number;
  readonly lost: number;
  /** The first of those who would be lost. */
  readonly people: readonly {
    /** Entity reference. */
    readonly ref: string;
    readonly name: string;
  }[];
};

/** Enough to see what has happened. */
const MOST_NAMED = 50;

/**
 * Finds people on schedules, on escalation policies and in teams who would be gone.
 *
 * Whoever was in a team and would be in none is lost too: a catalog that forgets its groups pages as little as one that
 * forgets its users.
 */
export function peopleLost(options: {
  before: Directory;
  after: Directory;
  schedules: readonly Schedule[];
  policies: readonly EscalationPolicy[];
}): PeopleLost {
  const { before, after, schedules, policies } = options;
  const teamed = membersOf(before);
  const stillTeamed = membersOf(after);
  const stillThere = new Set(after.people.map(({ ref }) => ref));
  const present = new Set(before.people.map(({ ref }) => ref));
  const known = [...new Set([...named(schedules, policies), ...teamed])].filter(
    ref => present.has(ref),
  );
  const lost = known.filter(
    ref => !stillThere.has(ref) || (teamed.has(ref) && !stillTeamed.has(ref)),
  );
  const gone = new Set(lost);
  const people = before.people
    .filter(({ ref }) => gone.has(ref))
    .slice(0, MOST_NAMED)
    .map(({ ref, name }) => ({ ref, name }));
  return { known: known.length, lost: lost.length, people };
}

function membersOf({ teams }: Directory): ReadonlySet<string> {
  return new Set(teams.flatMap(({ members }) => members));
}

/** Teams that are named are counted with all teams. */
function named(
  schedules: readonly Schedule[],
  policies: readonly EscalationPolicy[],
): readonly string[] {
  const participants: readonly Participant[] = schedules.flatMap(
    ({ rotations, overrides }) => [
      ...rotations.flatMap(rotation => rotation.participants),
      ...overrides.map(({ participant }) => participant),
    ],
  );
  return [
    ...participants.flatMap(item => (item.type === 'user' ? [item.ref] : [])),
    ...policies.flatMap(({ steps }) =>
      steps.flatMap(({ recipient: { type, ref } }) =>
        type === 'user' ? [ref] : [],
      ),
    ),
  ];
}
