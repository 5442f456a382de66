import {
  Schedule,
  scheduleDifference,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { peopleIn } from '../directory/peopleIn';
import { Roster } from '../directory/Roster';
import type { ShiftChange, ShiftRoom } from './changeShifts';
import { ChangedShifts, changedShiftsText } from './changedShiftsText';

/** Nobody plans further ahead. */
const LOOK_AHEAD = { weeks: 4 };

/** In a new schedule everybody should have had a turn by then. */
const FIRST_LOOK_AHEAD = { weeks: 12 };

/** One notice to everybody whose coming shifts are new or not as they were, but not to whoever did it. */
export async function tellChangedShifts(
  { rosters, notices, clock }: Pick<ShiftRoom, 'rosters' | 'notices' | 'clock'>,
  change: ShiftChange & {
    readonly before: readonly Schedule[];
    readonly after: readonly Schedule[];
  },
): Promise<void> {
  const { actor, alreadyTold = [] } = change;
  const now = clock();
  const roster = await rosters.get(now);
  const told = new Set([actor, ...alreadyTold]);
  const changes = changesByPerson(change, roster, now);
  await Promise.all(
    [...changes]
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
  );
}

function changesByPerson(
  change: {
    readonly before: readonly Schedule[];
    readonly after: readonly Schedule[];
  },
  roster: Roster,
  now: DateTime,
): ReadonlyMap<string, readonly ChangedShifts[]> {
  const changes = new Map<string, ChangedShifts[]>();
  for (const { before, after, isNew } of pairsOf(change)) {
    const horizon = toIso(now.plus(isNew ? FIRST_LOOK_AHEAD : LOOK_AHEAD));
    const span = { from: toIso(now), to: horizon };
    for (const difference of scheduleDifference(before, after, span)) {
      const one = { schedule: after, isNew, horizon, ...difference };
      for (const person of whoIs(difference.ref, roster)) {
        changes.set(person, [...(changes.get(person) ?? []), one]);
      }
    }
  }
  return changes;
}

/** Every schedule before and after; where it is not there, nobody is on call. */
function pairsOf(change: {
  readonly before: readonly Schedule[];
  readonly after: readonly Schedule[];
}) {
  const ids = [...change.before, ...change.after].map(({ id }) => id);
  return [...new Set(ids)].flatMap(id => {
    const [before, after] = [change.before, change.after].map(schedules =>
      schedules.find(schedule => schedule.id === id),
    );
    const known = after ?? before;
    const nobody = known && { ...known, enabled: false };
    return nobody
      ? [
          {
            before: before ?? nobody,
            after: after ?? nobody,
            isNew: before === undefined,
          },
        ]
      : [];
  });
}

function whoIs(ref: string, roster: Roster): readonly string[] {
  if (roster.policy(ref)?.id === ref) {
    return peopleIn({ type: 'escalation', ref }, roster);
  }
  const type = roster.team(ref)?.ref === ref ? 'team' : 'user';
  return peopleIn({ type, ref }, roster);
}

function toIso(at: DateTime): string {
  return new Date(at.toMillis()).toISOString();
}
