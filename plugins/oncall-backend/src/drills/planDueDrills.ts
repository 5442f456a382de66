/**
 * Plans that come due become drills, which `runDueDrills` begins like those that somebody started by hand.
 *
 * What is guaranteed: an occasion makes one drill at most, also when a process dies while it makes it, because the plan
 * and the moment are unique among drills. An occasion that passed while nobody worked is left out.
 */
import { DateTime, Duration } from 'luxon';
import { randomUUID } from 'node:crypto';
import { DrillRoom } from './DrillRoom';
import { hasPassed } from './hasPassed';
import { occasionsOf } from './occasionsOf';
import { StoredDrillPlan } from './StoredDrillPlan';

const LEASE = Duration.fromObject({ seconds: 30 });

const PLANS_PER_CLAIM = 20;

/** Makes the drills whose occasion has come. Returns how many plans were due. */
export async function planDueDrills(
  room: Pick<DrillRoom, 'drills' | 'plans' | 'logger'>,
  now: DateTime,
): Promise<number> {
  const { plans, leaseEnd } = await room.plans.claimDue({
    now,
    lease: LEASE,
    limit: PLANS_PER_CLAIM,
  });
  for (const plan of plans) {
    const { last, next } = occasionsOf(plan, now);
    if (last && !hasPassed(last, now)) {
      await room.drills.insert(drillOf(plan, last));
    } else {
      room.logger.warn('A drill is left out: its time passed long ago', {
        planId: plan.id,
        nextAt: next.toISO(),
      });
    }
    await room.plans.wait(plan.id, { leaseEnd, until: next });
  }
  return plans.length;
}

function drillOf(
  { id, target, createdBy }: StoredDrillPlan,
  startsAt: DateTime,
) {
  return {
    id: randomUUID(),
    planId: id,
    target,
    requestedBy: createdBy,
    startsAt,
  };
}
