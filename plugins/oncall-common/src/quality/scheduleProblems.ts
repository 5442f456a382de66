import { Participant } from '../Participant';
import { Rotation, Schedule } from '../Schedule';
import { findGaps } from '../shifts/findGaps';
import { instantFromIso } from '../shifts/instants';
import { isInForce, later, peopleInTurn } from './inForce';
import { EscalationProblemCode, ScheduleProblem } from './ScheduleProblem';
import { unfairShares } from './unfairShares';

const HOUR = 3_600_000;

/** Gaps are looked for this far ahead. */
const GAP_DAYS = 28;

/**
 * What should be looked at in a schedule from `at` on (ISO 8601 with offset), errors first.
 *
 * @remarks A schedule that is switched off has no problems.
 * @public
 */
export function scheduleProblems(options: {
  readonly schedule: Schedule;
  readonly at: string;
  /** Whether a person or team is in the catalog. */
  readonly isKnown: (ref: string) => boolean;
  /** Whether there is a way to reach a person, or anybody of a team. */
  readonly isReachable: (ref: string) => boolean;
  /** What is wrong with an escalation policy, by its id; undefined when nothing is. */
  readonly escalationProblem?: (
    id: string,
  ) => EscalationProblemCode | undefined;
}): readonly ScheduleProblem[] {
  const { schedule, at, isKnown, isReachable } = options;
  if (!schedule.enabled) {
    return [];
  }
  const everybody = peopleToCome(schedule, at);
  const left = everybody.filter(ref => !isKnown(ref));
  const unreachable = everybody.filter(
    ref => isKnown(ref) && !isReachable(ref),
  );
  const about = (code: ScheduleProblem['code']) => (person: string) => ({
    code,
    severity: 'error' as const,
    person,
  });
  return [
    ...left.map(about('person-left')),
    ...unreachable.map(about('no-contact-method')),
    ...escalationProblems(options),
    ...gapProblems(schedule, at),
    ...schedule.rotations
      .filter(rotation => isInForce(rotation, at))
      .flatMap(singlePersonProblems),
    ...unfairShares(schedule, at),
  ];
}

/** People and teams that can be on call from now on: in turn, by an override, or in somebody's place. */
function peopleToCome(schedule: Schedule, at: string): readonly string[] {
  const refs = whoComes(schedule, at).flatMap(participant =>
    participant.type === 'user' || participant.type === 'team'
      ? [participant.ref]
      : [],
  );
  const standIns = (schedule.forwardings ?? [])
    .filter(one => isInForce(one, at))
    .map(({ to }) => to);
  return [...new Set([...refs, ...standIns])];
}

/** In turn or by an override. */
function whoComes(
  { rotations, overrides }: Schedule,
  at: string,
): readonly Participant[] {
  const isToCome = (one: { readonly end?: string }) => isInForce(one, at);
  return [
    ...rotations.filter(isToCome).flatMap(rotation => rotation.participants),
    ...overrides.filter(isToCome).map(({ participant }) => participant),
  ];
}

function escalationProblems({
  schedule,
  at,
  escalationProblem = () => undefined,
}: Parameters<typeof scheduleProblems>[0]): readonly ScheduleProblem[] {
  const policies = whoComes(schedule, at).flatMap(participant =>
    participant.type === 'escalation' ? [participant.ref] : [],
  );
  return [...new Set(policies)].flatMap(policy => {
    const code = escalationProblem(policy);
    const severity = code === 'circular-escalation' ? 'warning' : 'error';
    return code ? [{ code, severity, policy }] : [];
  });
}

function gapProblems(
  schedule: Schedule,
  at: string,
): readonly ScheduleProblem[] {
  const gaps = findGaps(schedule, at, later(at, GAP_DAYS));
  if (gaps.length === 0) {
    return [];
  }
  const length = gaps.reduce(
    (sum, { start, end }) => sum + instantFromIso(end) - instantFromIso(start),
    0,
  );
  return [
    {
      code: 'gaps',
      severity: 'warning',
      count: gaps.length,
      ...gaps[0],
      // Minutes without anybody are no hours of nothing.
      hours: Math.max(1, Math.round(length / HOUR)),
    },
  ];
}

function singlePersonProblems(rotation: Rotation): readonly ScheduleProblem[] {
  const people = new Set(peopleInTurn(rotation));
  const [person] = people;
  const isAlone =
    people.size === 1 &&
    rotation.participants.every(
      ({ type }) => type === 'user' || type === 'none',
    );
  return isAlone
    ? [
        {
          code: 'single-person',
          severity: 'warning',
          person,
          rotationId: rotation.id,
        },
      ]
    : [];
}
