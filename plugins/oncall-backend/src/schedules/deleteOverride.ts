import { NotFoundError } from '@backstage/errors';
import { overrideUpdatePermission } from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorize, Caller } from '../authorization';
import { changeShifts } from './changeShifts';
import { afterScheduleChange, ScheduleRoom } from './ScheduleRoom';

/** The rotations hold again. */
export async function deleteOverride(
  room: ScheduleRoom,
  caller: Caller,
  request: { readonly scheduleId: string; readonly overrideId: string },
): Promise<void> {
  await authorize(room.permissions, caller, overrideUpdatePermission);
  const { scheduleId, overrideId } = request;
  const actor = actorOf(caller);
  await audited(
    room.auditor,
    {
      eventId: 'delete-override',
      actor,
      meta: { scheduleId, overrideId },
    },
    () =>
      changeShifts(room, { actor, scheduleIds: [scheduleId] }, async () => {
        if (!(await room.store.deleteOverride(scheduleId, overrideId))) {
          throw new NotFoundError(
            `No override with id ${overrideId} in the schedule ${scheduleId}`,
          );
        }
        afterScheduleChange(room, scheduleId);
      }),
  );
}
