import { OnCallTurn, Schedule } from '@muster/backstage-plugin-oncall-common';
import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import { Team } from '../directory/Directory';
import { Roster } from '../directory/Roster';
import { participantsAround, turnsAt } from '../schedules/onCallAt';
import { SnapshotStep } from './PolicySnapshot';

/** Whom a step tells at one instant, or why it tells nobody. */
export type Recipients = {
  readonly people: readonly PersonToTell[];
  /** Why nobody; absent when there are people. */
  readonly nobodyBecause?: string;
};

type PersonToTell = { readonly ref: string; readonly why: string };

/** A turn, or a participant who has none at this moment. */
type TurnToTell = Pick<OnCallTurn, 'participant' | 'forwardedFrom'>;

/**
 * Who it is at this moment: the step was frozen when the alert opened, who is on call was not.
 *
 * `seed` makes the choice of a random member the same each time the same step is decided, so that a worker that
 * repeats the work of another one chooses the same person.
 */
export function recipientsOf(options: {
  roster: Roster;
  step: SnapshotStep;
  at: DateTime;
  seed: string;
  /** Whose turn it is, in a step that rotates. */
  turn?: string;
}): Recipients {
  const { step, turn } = options;
  const found = everybodyOf(options);
  if (step.notify !== 'round-robin' || turn === undefined) {
    return found;
  }
  const next = found.people.filter(({ ref }) => ref === turn);
  const people = next.map(({ ref, why }) => ({
    ref,
    why: `next in turn, ${why}`,
  }));
  // Somebody who left since the turn was taken must not leave nobody.
  return people.length > 0 ? { people } : found;
}

function everybodyOf(options: {
  roster: Roster;
  step: SnapshotStep;
  at: DateTime;
  seed: string;
}): Recipients {
  const { roster, step, at } = options;
  const { type, ref } = step.recipient;
  if (step.nobodyBecause) {
    return nobody(step.nobodyBecause);
  }
  if (type === 'user') {
    const named = { ref, why: 'named by the policy' };
    return orNobody(
      known(roster, [orStandIn(roster, named, at)]),
      () => `${step.recipientName} is no longer in the catalog`,
    );
  }
  return type === 'team'
    ? fromTeam(options)
    : fromSchedule({ ...options, schedule: roster.schedule(ref) });
}

function fromTeam(options: {
  roster: Roster;
  step: SnapshotStep;
  at: DateTime;
  seed: string;
}): Recipients {
  const { roster, step, at, seed } = options;
  const team = roster.team(step.recipient.ref);
  if (!team) {
    return nobody(`the team ${step.recipientName} is no longer in the catalog`);
  }
  const { refs, why } = ofRole(team, step.notify);
  const members = known(
    roster,
    refs.map(ref => orStandIn(roster, { ref, why }, at)),
  );
  return orNobody(
    step.notify === 'random' ? pickOne(members, seed) : members,
    () => `the team ${team.name} has no members`,
  );
}

/** Those of a role; everybody where the catalog gives nobody the role, because somebody has to be told. */
function ofRole(
  { name, members, admins = [] }: Team,
  notify: SnapshotStep['notify'],
): { readonly refs: readonly string[]; readonly why: string } {
  const others = members.filter(ref => !admins.includes(ref));
  if (notify === 'admins' && admins.length > 0) {
    return { refs: admins, why: `admin of ${name}` };
  }
  return notify === 'users' && others.length > 0
    ? { refs: others, why: `member of ${name}, without its admins` }
    : { refs: members, why: `member of ${name}` };
}

function fromSchedule(options: {
  roster: Roster;
  step: SnapshotStep;
  schedule: Schedule | undefined;
  at: DateTime;
}): Recipients {
  const { roster, step, schedule, at } = options;
  if (!schedule) {
    return nobody(`the schedule ${step.recipientName} no longer exists`);
  }
  if (!schedule.enabled) {
    return nobody(`the schedule ${schedule.name} is disabled`);
  }
  const { turns, why } = ofSchedule(schedule, step.notify, at);
  const people = turns.flatMap(turn => expand(roster, { turn, why, at }));
  return orNobody(known(roster, people), () => `nobody is ${why}`);
}

function ofSchedule(
  schedule: Schedule,
  notify: SnapshotStep['notify'],
  at: DateTime,
): { turns: readonly TurnToTell[]; why: string } {
  if (notify === 'next' || notify === 'previous') {
    return {
      turns: participantsAround(schedule, at, notify).map(participant => ({
        participant,
      })),
      why: `the ${notify} on call in ${schedule.name}`,
    };
  }
  return {
    turns: turnsAt(schedule, at),
    why: `on call in ${schedule.name}`,
  };
}

function expand(
  roster: Roster,
  options: { turn: TurnToTell; why: string; at: DateTime },
): readonly PersonToTell[] {
  const { turn, why, at } = options;
  const { participant, forwardedFrom } = turn;
  if (participant.type === 'none') {
    return [];
  }
  if (participant.type === 'user') {
    // The final schedule has considered forwarding already.
    return [
      { ref: participant.ref, why: forOther(roster, why, forwardedFrom?.ref) },
    ];
  }
  const team = roster.team(participant.ref);
  const whyMember = `member of ${team?.name}, ${why}`;
  return (team?.members ?? []).map(ref =>
    orStandIn(roster, { ref, why: whyMember }, at),
  );
}

/** The person, or whoever stands in, with the reason saying for whom. */
function orStandIn(
  roster: Roster,
  person: PersonToTell,
  at: DateTime,
): PersonToTell {
  const ref = roster.standInFor(person.ref, at);
  return ref === person.ref
    ? person
    : { ref, why: forOther(roster, person.why, person.ref) };
}

function forOther(roster: Roster, why: string, other: string | undefined) {
  return other ? `${why}, for ${roster.nameOf(other)}` : why;
}

/** Each person once; people who left the catalog are not paged. */
function known(roster: Roster, people: readonly PersonToTell[]) {
  return people.filter(
    ({ ref }, index) =>
      roster.person(ref) !== undefined &&
      people.findIndex(other => other.ref === ref) === index,
  );
}

function pickOne<Item>(items: readonly Item[], seed: string): readonly Item[] {
  if (items.length === 0) {
    return [];
  }
  const number = createHash('sha256').update(seed).digest().readUInt32BE(0);
  return [items[number % items.length]];
}

function orNobody(
  people: Recipients['people'],
  because: () => string,
): Recipients {
  return people.length > 0 ? { people } : nobody(because());
}

function nobody(nobodyBecause: string): Recipients {
  return { people: [], nobodyBecause };
}
