import { NotFoundError } from '@backstage/errors';
import { overrideUpdatePermission } from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { changeShifts } from './changeShifts';
import { existingSchedule } from './existingSchedule';
import { afterScheduleChange, ScheduleRoom } from './ScheduleRoom';

/** The rotations hold again. What two people agreed on together ends together. */
export async function deleteOverride(
  room: ScheduleRoom,
  caller: Caller,
  request: { readonly scheduleId: string; readonly overrideId: string },
): Promise<void> {
  await authorize(room.permissions, caller, overrideUpdatePermission);
  const { scheduleId, overrideId } = request;
  const actor = actorOf(caller);
  const meta = { scheduleId, overrideId };
  await audited(
    room.auditor,
    { eventId: 'delete-override', actor, meta },
    async () => {
      const deal = await room.store.listDeal(scheduleId, overrideId);
      if (deal.length === 0) {
        throw new NotFoundError(
          `No override with id ${overrideId} in the schedule ${scheduleId}`,
        );
      }
      const { team } = await existingSchedule(room.store, scheduleId);
      await authorizeTeams(room.permissions, caller, [team]);
      const scheduleIds = [...new Set(deal.map(one => one.scheduleId))];
      await changeShifts(room, { actor, scheduleIds }, async () => {
        await room.store.deleteOverrides(deal.map(({ id }) => id));
        const now = room.clock();
        const schedule = (await room.rosters.get(now)).schedule(scheduleId);
        await room.activity.record({
          teams: [schedule?.team],
          actor,
          text: `removed an override of the schedule ${schedule?.name}`,
          now,
        });
        scheduleIds.forEach(id => afterScheduleChange(room, id));
      });
    },
  );
}
