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

/** One notice to everybody whose coming shifts are not as they were, but not to whoever did it. */
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
  const [from, to] = [now, now.plus(LOOK_AHEAD)].map(toIso);
  const told = new Set([actor, ...alreadyTold]);
  const changes = changesByPerson(change, roster, { from, to });
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
            horizon: to,
          }),
          // Every change is a message of its own; none hides another.
          about: `oncall:shifts:${from}`,
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
  span: { readonly from: string; readonly to: string },
): ReadonlyMap<string, readonly ChangedShifts[]> {
  const changes = new Map<string, ChangedShifts[]>();
  for (const before of change.before) {
    const after = change.after.find(({ id }) => id === before.id);
    // A deleted schedule has nobody on call.
    const then = after ?? { ...before, enabled: false };
    for (const difference of scheduleDifference(before, then, span)) {
      for (const person of whoIs(difference.ref, roster)) {
        const others = changes.get(person) ?? [];
        changes.set(person, [...others, { schedule: then, ...difference }]);
      }
    }
  }
  return changes;
}

function whoIs(ref: string, roster: Roster): readonly string[] {
  const type = roster.team(ref)?.ref === ref ? 'team' : 'user';
  return peopleIn({ type, ref }, roster);
}

function toIso(at: DateTime): string {
  return new Date(at.toMillis()).toISOString();
}
