import { ConflictError, InputError } from '@backstage/errors';
import {
  DrillPlan,
  DrillPlanInput,
  isZoneName,
} from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { audited } from '../audited';
import { actorOf, Caller } from '../authorization';
import { drillActivity } from './drillActivity';
import { DrillRoom } from './DrillRoom';
import { authorizeDrill, namedTarget } from './drillTarget';
import { firstDayOf, occasionsOf } from './occasionsOf';
import { shownDrillPlan } from './listDrillPlans';
import { StoredDrillPlan } from './StoredDrillPlan';

const MOST = 200;

/** Drills every so many weeks from now on. */
export async function createDrillPlan(
  room: DrillRoom,
  caller: Caller,
  input: DrillPlanInput,
): Promise<DrillPlan> {
  await authorizeDrill(room, caller, input.target);
  const { timezone } = input;
  if (!isZoneName(timezone)) {
    throw new InputError(
      `timezone is ${timezone}, expected the name of a time zone, for example Europe/Berlin`,
    );
  }
  const actor = actorOf(caller);
  const now = room.clock();
  const roster = await room.rosters.get(now);
  const plan: StoredDrillPlan = {
    ...input,
    id: randomUUID(),
    target: namedTarget(input.target, roster),
    firstDay: firstDayOf(input, now),
    createdBy: actor,
  };
  await audited(
    room.auditor,
    { eventId: 'create-drill-plan', actor, meta: { planId: plan.id } },
    async () => {
      if ((await room.plans.list()).length >= MOST) {
        throw new ConflictError(
          `There are ${MOST} plans of drills, which is the most; delete one first`,
        );
      }
      const { next } = occasionsOf(plan, now);
      await room.plans.transaction(async tx => {
        await room.plans.insert(plan, next, tx);
        const done = 'planned regular page drills';
        const by = { roster, actor, done, now };
        await room.activity.record(drillActivity(plan.target, by), tx);
      });
    },
  );
  return shownDrillPlan(plan, now);
}
