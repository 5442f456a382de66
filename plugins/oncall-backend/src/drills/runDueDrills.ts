/**
 * Drills go the whole way that a real alert goes: through the door of all alerts, the escalation, the channels and the
 * acknowledge link. A drill is an alert whose title begins with DRILL and which closes itself after a while.
 *
 * What is guaranteed: a drill begins once, also when a process dies while it begins it, because its alert has the id of
 * the drill; and it ends. One whose time passed while nobody worked is left out.
 */
import { DateTime, Duration } from 'luxon';
import { NewAlert } from '../alerts/AlertRequest';
import { DrillRoom } from './DrillRoom';
import { hasPassed } from './hasPassed';
import { StoredDrill } from './StoredDrill';

const LEASE = Duration.fromObject({ seconds: 30 });

const DRILLS_PER_CLAIM = 20;

/** People get this long to answer. */
const PATIENCE = Duration.fromObject({ minutes: 15 });

const ACTOR = 'Drill';

/** Begins and ends drills whose time has come. Returns how many were due. */
export async function runDueDrills(
  room: DrillRoom,
  now: DateTime,
): Promise<number> {
  const { drills, leaseEnd } = await room.drills.claimDue({
    now,
    lease: LEASE,
    limit: DRILLS_PER_CLAIM,
  });
  for (const drill of drills) {
    try {
      await (drill.begunAt
        ? end(room, drill, { leaseEnd, now })
        : begin(room, drill, { leaseEnd, now }));
    } catch (error) {
      room.logger.error('Could not run a drill; it is tried again', {
        drillId: drill.id,
        error: String(error),
      });
    }
  }
  return drills.length;
}

async function begin(
  room: DrillRoom,
  drill: StoredDrill,
  { leaseEnd, now }: { leaseEnd: DateTime; now: DateTime },
): Promise<void> {
  if (!(await room.alerts.getAlert(drill.id))) {
    if (hasPassed(drill.startsAt, now)) {
      await leaveOut(room, drill, { leaseEnd, now });
      return;
    }
    const roster = await room.rosters.get(now);
    const alert = alertOf(
      { ...drill, requestedBy: roster.nameOf(drill.requestedBy) },
      now.plus(PATIENCE),
    );
    await room.submit({ actor: ACTOR, deed: { kind: 'open', alert } });
  }
  await room.drills.save(
    { ...drill, begunAt: now },
    { leaseEnd, nextActionAt: now.plus(PATIENCE) },
  );
}

async function leaveOut(
  room: DrillRoom,
  drill: StoredDrill,
  { leaseEnd, now }: { leaseEnd: DateTime; now: DateTime },
): Promise<void> {
  room.logger.warn('A drill is left out: its time passed long ago', {
    drillId: drill.id,
    startsAt: drill.startsAt.toISO(),
  });
  await room.drills.save(
    { ...drill, endedAt: now },
    { leaseEnd, nextActionAt: undefined },
  );
}

async function end(
  room: DrillRoom,
  drill: StoredDrill,
  { leaseEnd, now }: { leaseEnd: DateTime; now: DateTime },
): Promise<void> {
  await room.submit({
    actor: ACTOR,
    note: 'The drill is over.',
    deed: { kind: 'close', target: { by: 'id', value: drill.id } },
  });
  await room.drills.save(
    { ...drill, endedAt: now },
    { leaseEnd, nextActionAt: undefined },
  );
}

function alertOf(drill: StoredDrill, until: DateTime) {
  const { id, target, requestedBy, planId } = drill;
  const origin = planId
    ? `one of the regular drills that ${requestedBy} planned`
    : `a drill that ${requestedBy} asked for`;
  const alert: NewAlert = {
    id,
    alias: `drill-${id}`,
    message: `DRILL: a test page for ${target.name}. Nothing is wrong.`,
    description: `This is ${origin}. Acknowledge it, to say that it reached you. It ends by itself at ${until.toFormat(
      'HH:mm',
    )} UTC.`,
    priority: 'P3',
    source: ACTOR,
    tags: ['drill'],
    details: {},
    actions: [],
    responders: [{ type: target.type, id: target.ref }],
    service: [],
  };
  return alert;
}
