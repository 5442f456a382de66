import { Participant } from '../Participant';
import { Rotation, Schedule } from '../Schedule';
import { findGaps } from '../shifts/findGaps';
import { instantFromIso, instantToIso } from '../shifts/instants';
import { OnCallHours, onCallHours } from './onCallHours';
import { EscalationProblemCode, ScheduleProblem } from './ScheduleProblem';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Gaps are looked for this far ahead. */
const GAP_DAYS = 28;

/** Fairness is looked at for two rounds of the longest rotation, within these bounds. */
const FAIR_DAYS = { least: 84, most: 400 };

const TURN_DAYS = { hourly: 1 / 24, daily: 1, weekly: 7 } as const;

/** Half as much again as everybody's share is unfair, if it is more than two nights or a weekend. */
const UNFAIR_RATIO = 1.5;
const UNFAIR_HOURS = { nights: 16, weekends: 48 } as const;

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
    ...fairnessProblems(schedule, at),
  ];
}

function peopleIn({ participants }: Rotation): readonly string[] {
  return participants.flatMap(participant =>
    participant.type === 'user' ? [participant.ref] : [],
  );
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

function isInForce({ end }: { readonly end?: string }, at: string): boolean {
  return end === undefined || instantFromIso(end) > instantFromIso(at);
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
      hours: Math.round(length / HOUR),
    },
  ];
}

function singlePersonProblems(rotation: Rotation): readonly ScheduleProblem[] {
  const people = new Set(peopleIn(rotation));
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

/**
 * Among those who take turns in one rotation: where the sun is followed, the nights of the schedule's zone are the days
 * of others. Who covers by an override alone is nobody's measure.
 */
function fairnessProblems(
  schedule: Schedule,
  at: string,
): readonly ScheduleProblem[] {
  const hours = onCallHours(schedule, at, later(at, fairDays(schedule)));
  const problems = schedule.rotations
    .filter(rotation => isInForce(rotation, at))
    .map(rotation => new Set(peopleIn(rotation)))
    .flatMap(people => [
      ...unfair('nights', people, hours),
      ...unfair('weekends', people, hours),
    ]);
  return problems.filter(
    ({ code, person }, index) =>
      index ===
      problems.findIndex(
        other => other.code === code && other.person === person,
      ),
  );
}

function unfair(
  kind: 'nights' | 'weekends',
  people: ReadonlySet<string>,
  hours: ReadonlyMap<string, OnCallHours>,
): readonly ScheduleProblem[] {
  const shares = [...people].map(person => ({
    person,
    hours: hours.get(person)?.[kind] ?? 0,
  }));
  const sum = shares.reduce((all, share) => all + share.hours, 0);
  const fairHours = Math.round(sum / shares.length);
  return shares
    .filter(
      share =>
        share.hours > UNFAIR_RATIO * fairHours &&
        share.hours - fairHours > UNFAIR_HOURS[kind],
    )
    .map(share => ({
      code: `unfair-${kind}` as const,
      severity: 'warning',
      person: share.person,
      hours: Math.round(share.hours),
      fairHours,
    }));
}

function fairDays({ rotations }: Schedule): number {
  const rounds = rotations.map(
    ({ type, length, participants }) =>
      2 * TURN_DAYS[type] * length * participants.length,
  );
  return Math.min(FAIR_DAYS.most, Math.max(FAIR_DAYS.least, ...rounds));
}

function later(at: string, days: number): string {
  return instantToIso(instantFromIso(at) + days * DAY);
}
