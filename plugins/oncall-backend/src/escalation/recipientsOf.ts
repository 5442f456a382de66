import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import { membersToTell } from './membersToTell';
import {
  chosen,
  forOther,
  gone,
  known,
  nobody,
  orNobody,
  orStandIn,
  PersonToTell,
  Recipients,
} from './peopleToTell';
import { SnapshotStep } from './PolicySnapshot';
import { stepsByDelay } from './stepsByDelay';
import { byPolicyOnCall, whyItDoesNotFollow } from './stepsThatFollow';
import { MOST_ON_CALL, TurnToTell, turnsOfStep } from './turnsOfStep';

type Question = {
  readonly roster: Roster;
  readonly step: SnapshotStep;
  readonly at: DateTime;
  /** Chooses where one of several is told; without it all who can be chosen are found. */
  readonly seed?: string;
  /** When the step was due; `at` when absent. */
  readonly dueAt?: DateTime;
  /** Escalation policies on call that led here, so that those which lead to each other come to an end. */
  readonly through?: readonly string[];
};

/**
 * Who it is at this moment: the step was frozen when the alert opened, who is on call was not.
 *
 * `seed` makes the choice of a random member the same each time the same step is decided, so that a worker that
 * repeats the work of another one chooses the same person.
 */
export function recipientsOf(
  options: Question & {
    /** Whose turn it is, in a step that rotates. */
    readonly turn?: string;
  },
): Recipients {
  const { step, turn } = options;
  const found = byPolicyOnCall(step, everybodyOf(options));
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

/** Whom an escalation policy that is on call tells at once: of a step that chooses, all who can be chosen. */
export function toldFirst(options: {
  roster: Roster;
  /** Its id. */
  policy: string;
  at: DateTime;
}): readonly string[] {
  const { roster, policy } = options;
  const people = ofEscalation(options, policy, '');
  return known(roster, people).map(({ ref }) => ref);
}

function everybodyOf(question: Question): Recipients {
  const { roster, step, at } = question;
  const { type, ref } = step.recipient;
  const nobodyBecause = step.nobodyBecause ?? whyItDoesNotFollow(question);
  if (nobodyBecause) {
    return nobody(nobodyBecause);
  }
  if (type === 'user') {
    const isOnCall = step.follows ?? question.through;
    const named = { ref, why: isOnCall ? 'named' : 'named by the policy' };
    return orNobody(
      known(roster, [orStandIn(roster, named, at)]),
      () => `${step.recipientName} is no longer in the catalog`,
    );
  }
  return type === 'team'
    ? membersToTell(question)
    : fromSchedule({ ...question, schedule: roster.schedule(ref) });
}

function fromSchedule(
  question: Question & { readonly schedule: Schedule | undefined },
): Recipients {
  const { roster, step, schedule, at } = question;
  if (!schedule) {
    return nobody(`the schedule ${step.recipientName} no longer exists`);
  }
  if (!schedule.enabled) {
    return nobody(`the schedule ${schedule.name} is disabled`);
  }
  const { turns, why } = turnsOfStep(schedule, step.notify, at);
  const people = turns.flatMap(turn => expand(question, turn, why));
  return orNobody(known(roster, people), () =>
    turns.some(({ participant }) => participant.type === 'escalation')
      ? `the escalation policy that is ${why} reaches nobody`
      : gone(people) ?? `nobody is ${why}`,
  );
}

function expand(
  question: Question,
  turn: TurnToTell,
  why: string,
): readonly PersonToTell[] {
  const { roster, at } = question;
  const { participant, forwardedFrom } = turn;
  switch (participant.type) {
    case 'none':
      return [];
    case 'user':
      // The final schedule has considered forwarding already.
      return [
        {
          ref: participant.ref,
          why: forOther(roster, why, forwardedFrom?.ref),
        },
      ];
    case 'escalation':
      return ofEscalation(question, participant.ref, why);
    default: {
      const team = roster.team(participant.ref);
      const whyMember = `member of ${team?.name}, ${why}`;
      return (team?.members ?? []).map(ref =>
        orStandIn(roster, { ref, why: whyMember }, at),
      );
    }
  }
}

/**
 * Whom the policy tells first: those of its earliest step that reaches anybody. What it does later came with the alert, as
 * steps of their own.
 */
function ofEscalation(
  question: Omit<Question, 'step'> & { readonly step?: SnapshotStep },
  id: string,
  why: string,
): readonly PersonToTell[] {
  const { roster, seed } = question;
  const through = question.through ?? policiesBefore(question.step);
  const policy = roster.policy(id);
  if (!policy || through.includes(id) || through.length >= MOST_ON_CALL) {
    return [];
  }
  const tell = (step: SnapshotStep) => {
    const inside = { ...question, step, through: [...through, id] };
    const { people } = everybodyOf(inside);
    // Nobody keeps turns for a policy that is on call.
    return step.notify === 'round-robin' ? chosen(people, seed) : people;
  };
  for (const steps of stepsByDelay(roster, policy)) {
    const people = steps.flatMap(tell);
    if (people.length > 0) {
      return people.map(person => ({
        ref: person.ref,
        why: `${person.why} by the escalation policy ${policy.name}, ${why}`,
      }));
    }
  }
  return [];
}

/** A later step leads back to those that it belongs to as little as a first one does. */
function policiesBefore(step: SnapshotStep | undefined): readonly string[] {
  return step?.follows?.map(({ policy }) => policy) ?? [];
}
