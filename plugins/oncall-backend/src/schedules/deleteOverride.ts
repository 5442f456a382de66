import { NotFoundError } from '@backstage/errors';
import { overrideUpdatePermission } from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { changeShifts } from './changeShifts';
import { existingSchedule } from './existingSchedule';
import { afterScheduleChange, ScheduleRoom } from './ScheduleRoom';

/** The rotations hold again. What two people agreed on together ends together, so it needs the right for both teams. */
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
      const scheduleIds = [...new Set(deal.map(one => one.scheduleId))];
      const schedules = await Promise.all(
        scheduleIds.map(id => existingSchedule(room.store, id)),
      );
      const teams = schedules.map(({ team }) => team);
      await authorizeTeams(room.permissions, caller, teams);
      const ids = deal.map(({ id }) => id);
      const ends = schedules
        .flatMap(({ overrides }) => overrides)
        .flatMap(({ id, end }) => (ids.includes(id) ? [end] : []));
      await changeShifts(room, { actor, scheduleIds, ends }, async () => {
        const now = room.clock();
        await room.store.deleteOverrides(ids, now);
        for (const { team, name } of schedules) {
          await room.activity.record({
            teams: [team],
            actor,
            text: `removed an override of the schedule ${name}`,
            now,
          });
        }
        scheduleIds.forEach(id => afterScheduleChange(room, id));
      });
    },
  );
}
