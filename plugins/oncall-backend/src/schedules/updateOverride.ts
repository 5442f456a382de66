import { NotFoundError } from '@backstage/errors';
import {
  Override,
  OverrideInput,
  overrideUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { overrideFrom } from './createOverride';
import { changeShifts } from './changeShifts';
import { existingSchedule } from './existingSchedule';
import { afterScheduleChange, ScheduleRoom } from './ScheduleRoom';

/** Somebody else takes over, or for another while. It counts as the newest override from now on. */
export async function updateOverride(
  room: ScheduleRoom,
  caller: Caller,
  request: {
    readonly scheduleId: string;
    readonly overrideId: string;
    readonly input: OverrideInput;
  },
): Promise<Override> {
  await authorize(room.permissions, caller, overrideUpdatePermission);
  const { scheduleId, overrideId, input } = request;
  const now = room.clock();
  const actor = actorOf(caller);
  return audited(
    room.auditor,
    { eventId: 'update-override', actor, meta: { scheduleId, overrideId } },
    async () => {
      const schedule = await existingSchedule(room.store, scheduleId);
      const before = schedule.overrides.find(({ id }) => id === overrideId);
      const ends = [...(before ? [before.end] : []), input.end];
      const change = { actor, scheduleIds: [scheduleId], ends };
      return changeShifts(room, change, async () => {
        await authorizeTeams(room.permissions, caller, [schedule.team]);
        const roster = await room.rosters.get(now);
        const override = {
          ...overrideFrom({ schedule, input, roster, actor, now }),
          id: overrideId,
          alias: before?.alias,
          dealId: before?.dealId,
        };
        if (!(await room.store.updateOverride(scheduleId, override))) {
          throw new NotFoundError(
            `No override with id ${overrideId} in the schedule ${scheduleId}`,
          );
        }
        await room.activity.record({
          teams: [schedule.team],
          actor,
          text: `changed an override of the schedule ${schedule.name}`,
          now,
        });
        afterScheduleChange(room, scheduleId);
        return override;
      });
    },
  );
}
