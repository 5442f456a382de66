import { ConflictError, InputError } from '@backstage/errors';
import { Drill, DrillInput } from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { DateTime } from 'luxon';
import { audited } from '../audited';
import { actorOf, Caller } from '../authorization';
import { drillActivity } from './drillActivity';
import { DrillRoom } from './DrillRoom';
import { authorizeDrill, namedTarget } from './drillTarget';
import { reportDrills } from './reportDrills';
import { StoredDrill } from './StoredDrill';

/** Nobody needs more at the same time, and a slip of the mouse wakes no crowd. */
const MOST_UNFINISHED = 5;

const LATEST = { days: 31 };

/** Plans a test page: now, or at a moment of the next month. */
export async function startDrill(
  room: DrillRoom,
  caller: Caller,
  input: DrillInput,
): Promise<Drill> {
  await authorizeDrill(room, caller, input.target);
  const actor = actorOf(caller);
  const now = room.clock();
  const roster = await room.rosters.get(now);
  const { type, ref } = input.target;
  const drill: StoredDrill = {
    id: randomUUID(),
    target: namedTarget(input.target, roster),
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
      await room.drills.transaction(async tx => {
        await room.drills.insert(drill, tx);
        const verb = drill.startsAt > now ? 'planned' : 'started';
        const by = { roster, actor, done: `${verb} a page drill`, now };
        await room.activity.record(drillActivity(drill.target, by), tx);
      });
    },
  );
  const [report] = await reportDrills(room, [drill]);
  return report;
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
