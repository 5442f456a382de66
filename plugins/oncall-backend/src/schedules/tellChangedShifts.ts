import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import type { ShiftChange, ShiftRoom } from './changeShifts';
import { ChangedShifts, changedShiftsText } from './changedShiftsText';
import { shiftChanges } from './shiftChanges';

/** Nobody plans further ahead. */
const LOOK_AHEAD = { weeks: 4 };

/** In a new schedule everybody should have had a turn by then. */
const FIRST_LOOK_AHEAD = { weeks: 12 };

/** Schedules at a moment, and whom their teams and escalation policies meant then. */
export type StaffedSchedules = {
  readonly schedules: readonly Schedule[];
  readonly roster: Roster;
};

/** One notice to everybody whose coming shifts are new or not as they were, but not to whoever did it. */
export async function tellChangedShifts(
  { notices, clock }: Pick<ShiftRoom, 'notices' | 'clock'>,
  change: ShiftChange & {
    readonly before: StaffedSchedules;
    readonly after: StaffedSchedules;
  },
): Promise<void> {
  const { actor, alreadyTold = [], otherwise = [], after } = change;
  const { roster } = after;
  const now = clock();
  const told = new Set([actor, ...alreadyTold]);
  const changes = changesByPerson(change, now);
  const others = otherwise.filter(
    ({ person }) => !told.has(person) && !changes.has(person),
  );
  await Promise.all([
    ...others.map(notice => notices.tell(notice)),
    ...[...changes]
      .filter(([person]) => !told.has(person))
      .map(([person, changed]) =>
        notices.tell({
          person,
          ...changedShiftsText({
            changed,
            by: roster.nameOf(actor),
            zone: roster.person(person)?.zone,
          }),
          // Every change is a message of its own; none hides another.
          about: `oncall:shifts:${toIso(now)}`,
        }),
      ),
  ]);
}

function changesByPerson(
  change: {
    readonly before: StaffedSchedules;
    readonly after: StaffedSchedules;
  },
  now: DateTime,
): ReadonlyMap<string, readonly ChangedShifts[]> {
  const changes = new Map<string, ChangedShifts[]>();
  for (const { before, after, isNew } of pairsOf(change)) {
    const { schedule } = after;
    const horizon = toIso(now.plus(isNew ? FIRST_LOOK_AHEAD : LOOK_AHEAD));
    const span = { from: toIso(now), to: horizon };
    for (const [person, difference] of shiftChanges(before, after, span)) {
      const one = { schedule, isNew, horizon, ...difference };
      changes.set(person, [...(changes.get(person) ?? []), one]);
    }
  }
  return changes;
}

/** Every schedule before and after; where it is not there, nobody is on call. */
function pairsOf({
  before,
  after,
}: {
  readonly before: StaffedSchedules;
  readonly after: StaffedSchedules;
}) {
  const [then, now] = [before, after].map(
    ({ schedules }) => new Map(schedules.map(one => [one.id, one])),
  );
  return [...new Set([...then.keys(), ...now.keys()])].flatMap(id => {
    const known = now.get(id) ?? then.get(id);
    const nobody = known && { ...known, enabled: false };
    return nobody
      ? [
          {
            before: { ...before, schedule: then.get(id) ?? nobody },
            after: { ...after, schedule: now.get(id) ?? nobody },
            isNew: !then.has(id),
          },
        ]
      : [];
  });
}

function toIso(at: DateTime): string {
  return new Date(at.toMillis()).toISOString();
}
