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
import { refuseOtherTeams } from '../teams/refuseOtherTeams';
import { changeShifts } from './changeShifts';
import { existingSchedule } from './existingSchedule';
import { scheduleFromInput } from './scheduleFromInput';
import { revised } from './scheduleRow';
import { refuseOutdated } from '../revisionOf';
import { afterScheduleChange, ScheduleRoom } from './ScheduleRoom';

type ScheduleChange = {
  readonly id: string;
  /** What is wanted of the schedule as it is then; asked again when somebody else changed it meanwhile. */
  readonly inputOf: (before: Schedule) => ScheduleInput;
};

/** Replaces everything of a schedule but its overrides. */
export async function updateSchedule(
  room: ScheduleRoom,
  caller: Caller,
  change: ScheduleChange,
): Promise<Schedule> {
  await authorize(room.permissions, caller, scheduleUpdatePermission);
  const { id } = change;
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
        await write(room, caller, { ...change, before });
        afterScheduleChange(room, id);
        return existingSchedule(room.store, id);
      }),
  );
}

async function write(
  room: ScheduleRoom,
  caller: Caller,
  { id, inputOf, before }: ScheduleChange & { readonly before: Schedule },
): Promise<void> {
  const now = room.clock();
  const roster = await room.rosters.get(now);
  const after = (current: Schedule) =>
    scheduleFromInput({
      id,
      input: inputOf(current),
      before: current,
      // Terraform compares what it reads with what it sent; a list that was turned would differ for ever.
      keepOrder: isKeyCaller(caller),
      roster,
      now,
    });
  const { name, team } = after(before);
  const teams = [before.team, team];
  await authorizeTeams(room.permissions, caller, teams);
  const change = (current: Schedule) => {
    refuseOutdated(inputOf(current).revision, revised(current));
    const wanted = after(current);
    refuseOtherTeams(name, teams, [current.team, wanted.team]);
    return wanted;
  };
  const result = await room.store.change(id, change, now);
  if (result === 'name-taken') {
    throw new ConflictError(`There is already another schedule named ${name}`);
  }
  if (result === 'not-found') {
    throw new NotFoundError(`No schedule with id ${id}`);
  }
  const text = `changed the schedule ${name}`;
  const actor = actorOf(caller);
  await room.activity.record({ teams, actor, text, now });
}
