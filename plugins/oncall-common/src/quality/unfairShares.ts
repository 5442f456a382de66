import { Schedule } from '../Schedule';
import { isInForce, later, peopleInTurn } from './inForce';
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
  const hours = onCallHours(schedule, at, later(at, fairDays(schedule)));
  const problems = schedule.rotations
    .filter(rotation => isInForce(rotation, at))
    .map(rotation => new Set(peopleInTurn(rotation)))
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
