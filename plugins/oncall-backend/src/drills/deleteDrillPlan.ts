import { NotFoundError } from '@backstage/errors';
import { drillCreatePermission } from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorize, Caller } from '../authorization';
import { drillActivity } from './drillActivity';
import { DrillRoom } from './DrillRoom';

/** Its drills come no more. Whoever made a plan may end it, and whoever may page others for drills. */
export async function deleteDrillPlan(
  room: DrillRoom,
  caller: Caller,
  id: string,
): Promise<void> {
  const actor = actorOf(caller);
  const plan = await room.plans.find(id);
  if (plan?.createdBy !== actor) {
    await authorize(room.permissions, caller, drillCreatePermission);
  }
  await audited(
    room.auditor,
    { eventId: 'delete-drill-plan', actor, meta: { planId: id } },
    async () => {
      if (!plan) {
        throw new NotFoundError(`No plan of drills has the id ${id}`);
      }
      const now = room.clock();
      const roster = await room.rosters.get(now);
      await room.plans.transaction(async tx => {
        await room.plans.delete(tx, id);
        const done = 'ended the regular page drills';
        const by = { roster, actor, done, now };
        await room.activity.record(drillActivity(plan.target, by), tx);
      });
    },
  );
}
