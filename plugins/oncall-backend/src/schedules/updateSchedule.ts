import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  Schedule,
  ScheduleInput,
  scheduleUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { refuseManaged } from '../files/refuseManaged';
import { isKeyCaller } from '../integrations/KeyCaller';
import { changeShifts } from './changeShifts';
import { existingSchedule } from './existingSchedule';
import { scheduleFromInput } from './scheduleFromInput';
import { afterScheduleChange, ScheduleRoom } from './ScheduleRoom';

/** Replaces everything of a schedule but its overrides. */
export async function updateSchedule(
  room: ScheduleRoom,
  caller: Caller,
  { id, input }: { readonly id: string; readonly input: ScheduleInput },
): Promise<Schedule> {
  await authorize(room.permissions, caller, scheduleUpdatePermission);
  const now = room.clock();
  const actor = actorOf(caller);
  return audited(
    room.auditor,
    {
      eventId: 'update-schedule',
      actor,
      meta: { scheduleId: id },
    },
    () =>
      changeShifts(room, { actor, scheduleIds: [id] }, async () => {
        const before = await existingSchedule(room.store, id);
        await refuseManaged(room.files, 'schedule', before);
        const roster = await room.rosters.get(now);
        const schedule = scheduleFromInput({
          id,
          input,
          before,
          // Terraform compares what it reads with what it sent; a list that was turned would differ for ever.
          keepOrder: isKeyCaller(caller),
          roster,
          now,
        });
        const teams = [before.team, schedule.team];
        await authorizeTeams(room.permissions, caller, teams);
        const result = await room.store.update(schedule, now);
        if (result === 'name-taken') {
          throw new ConflictError(
            `There is already another schedule named ${schedule.name}`,
          );
        }
        if (result === 'not-found') {
          throw new NotFoundError(`No schedule with id ${id}`);
        }
        await room.activity.record({
          teams,
          actor,
          text: `changed the schedule ${schedule.name}`,
          now,
        });
        afterScheduleChange(room, id);
        return existingSchedule(room.store, id);
      }),
  );
}
