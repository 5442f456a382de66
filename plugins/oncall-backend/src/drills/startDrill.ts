import { ConflictError, InputError } from '@backstage/errors';
import {
  Drill,
  DrillInput,
  drillCreatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { DateTime } from 'luxon';
import { audited } from '../audited';
import { actorOf, authorize, Caller } from '../authorization';
import { DrillRoom } from './DrillRoom';
import { reportDrills } from './reportDrills';
import { StoredDrill } from './StoredDrill';

/** Nobody needs more at the same time, and a slip of the mouse wakes no crowd. */
const MOST_UNFINISHED = 5;

const LATEST = { days: 31 };

/**
 * Plans a test page: now, or at a moment of the next month.
 *
 * Everybody may test the own phone. To page somebody else, also whoever is on call, needs a permission.
 */
export async function startDrill(
  room: DrillRoom,
  caller: Caller,
  input: DrillInput,
): Promise<Drill> {
  const actor = actorOf(caller);
  const now = room.clock();
  const { type, ref } = input.target;
  if (type !== 'user' || ref !== actor) {
    await authorize(room.permissions, caller, drillCreatePermission);
  }
  const drill: StoredDrill = {
    id: randomUUID(),
    target: { type, ref, name: await nameOf(room, input, now) },
    requestedBy: actor,
    startsAt: startOf(input, now),
  };
  await audited(
    room.auditor,
    { eventId: 'start-drill', actor, meta: { drillId: drill.id, type, ref } },
    async () => {
      if ((await room.drills.countUnfinished(actor)) >= MOST_UNFINISHED) {
        throw new ConflictError(
          `${actor} has ${MOST_UNFINISHED} drills that are not over, which is the most; wait for one to end`,
        );
      }
      await room.drills.insert(drill);
    },
  );
  room.wake();
  const [report] = await reportDrills(room, [drill]);
  return report;
}

async function nameOf(
  room: DrillRoom,
  { target: { type, ref } }: DrillInput,
  now: DateTime,
): Promise<string> {
  const roster = await room.rosters.get(now);
  const found =
    type === 'user'
      ? roster.person(ref)
      : roster.schedules.find(({ id }) => id === ref);
  if (!found) {
    throw new InputError(
      `target.ref is ${ref}, expected ${
        type === 'user' ? 'a User of the catalog' : 'the id of a schedule'
      }`,
    );
  }
  return found.name;
}

function startOf({ at }: DrillInput, now: DateTime): DateTime {
  const start = at ? DateTime.fromISO(at, { zone: 'utc' }) : now;
  if (!start.isValid || start < now || start > now.plus(LATEST)) {
    throw new InputError(
      `at is ${at}, expected a moment within the next ${LATEST.days} days`,
    );
  }
  return start;
}
