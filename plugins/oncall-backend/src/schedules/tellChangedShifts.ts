import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import type { ShiftChange, ShiftRoom } from './changeShifts';
import { ChangedShifts, changedShiftsText } from './changedShiftsText';
import { shiftChanges } from './shiftChanges';

/** Nobody plans rotations further ahead. */
const LOOK_AHEAD = { weeks: 4 };

/** A holiday is often covered for much earlier; what is further away than this is not for now. */
const FURTHEST = { years: 1 };

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
  change: Pick<ShiftChange, 'ends'> & {
    readonly before: StaffedSchedules;
    readonly after: StaffedSchedules;
  },
  now: DateTime,
): ReadonlyMap<string, readonly ChangedShifts[]> {
  const changes = new Map<string, ChangedShifts[]>();
  const usual = now.plus(LOOK_AHEAD);
  const far = horizonOf(change, now);
  const isFar = far > usual;
  for (const { before, after, isNew } of pairsOf(change)) {
    const { schedule } = after;
    const horizon = toIso(isNew ? now.plus(FIRST_LOOK_AHEAD) : far);
    const span = { from: toIso(now), to: horizon };
    for (const [person, difference] of shiftChanges(before, after, span)) {
      const one = { schedule, isNew, isFar, horizon, ...difference };
      changes.set(person, [...(changes.get(person) ?? []), one]);
    }
  }
  return changes;
}

/** With the usual weeks behind what changes, so that it is seen where the turn that follows ends. */
function horizonOf({ ends = [] }: Pick<ShiftChange, 'ends'>, now: DateTime) {
  const usual = now.plus(LOOK_AHEAD);
  const known = ends
    .map(end => DateTime.fromISO(end, { zone: 'utc' }))
    .filter(end => end.isValid);
  const last = DateTime.max(now, ...known);
  return last > usual
    ? DateTime.min(last.plus(LOOK_AHEAD), now.plus(FURTHEST))
    : usual;
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
