import { Rotation, Schedule } from '../Schedule';
import { daysBetween, isInForce, later, latest, peopleInTurn } from './inForce';
import { OnCallHours, onCallHours } from './onCallHours';
import { ScheduleProblem } from './ScheduleProblem';

/** Fairness is looked at for two rounds of the longest rotation, within these bounds. */
const FAIR_DAYS = { least: 84, most: 400 };

const TURN_DAYS = { hourly: 1 / 24, daily: 1, weekly: 7 } as const;

/** Half as much again as everybody's share is unfair, if it is more than two nights or a weekend. */
const UNFAIR_RATIO = 1.5;
const UNFAIR_HOURS = { nights: 16, weekends: 48 } as const;

/**
 * Among those who take turns in one rotation: where the sun is followed, the nights of the schedule's zone are the days
 * of others. Who covers by an override alone is nobody's measure.
 */
export function unfairShares(
  schedule: Schedule,
  at: string,
): readonly ScheduleProblem[] {
  const rotations = schedule.rotations.filter(rotation =>
    isInForce(rotation, at),
  );
  const problems = hoursToCompare(schedule, rotations, at).flatMap(
    ({ rotation, hours }) => {
      const people = new Set(peopleInTurn(rotation));
      return [
        ...unfair('nights', people, hours),
        ...unfair('weekends', people, hours),
      ];
    },
  );
  return problems.filter(
    ({ code, person }, index) =>
      index ===
      problems.findIndex(
        other => other.code === code && other.person === person,
      ),
  );
}

/** What everybody has while a rotation takes its turns; left out are rotations in which not everybody's turn comes. */
function hoursToCompare(
  schedule: Schedule,
  rotations: readonly Rotation[],
  at: string,
) {
  const most = mostDays(schedule);
  const known = new Map<string, ReadonlyMap<string, OnCallHours>>();
  return rotations.flatMap(rotation => {
    const from = latest(at, rotation.start);
    const days = daysToCompare(rotation, from, most);
    if (days === undefined) {
      return [];
    }
    const key = `${from} ${days}`;
    const hours =
      known.get(key) ?? onCallHours(schedule, from, later(from, days));
    known.set(key, hours);
    return [{ rotation, hours }];
  });
}

/** Part of a second round would make one person's share look large; the part of a third is no matter. */
function daysToCompare(
  rotation: Rotation,
  from: string,
  most: number,
): number | undefined {
  const round = roundDays(rotation);
  const days = Math.min(most, daysBetween(from, rotation.end));
  if (days < round) {
    return undefined;
  }
  return days < 2 * round ? round : days;
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

function mostDays({ rotations }: Schedule): number {
  const rounds = rotations.map(rotation => 2 * roundDays(rotation));
  return Math.min(FAIR_DAYS.most, Math.max(FAIR_DAYS.least, ...rounds));
}

function roundDays({ type, length, participants }: Rotation): number {
  return TURN_DAYS[type] * length * participants.length;
}
