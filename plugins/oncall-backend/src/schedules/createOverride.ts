import { ConflictError } from '@backstage/errors';
import {
  Override,
  OverrideInput,
  overrideUpdatePermission,
  refuseProblems,
  Schedule,
  validateOverride,
} from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { DateTime } from 'luxon';
import { audited } from '../audited';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { Roster } from '../directory/Roster';
import { assertKnown } from './assertKnown';
import { changeShifts } from './changeShifts';
import { existingSchedule } from './existingSchedule';
import { afterScheduleChange, ScheduleRoom } from './ScheduleRoom';
import { toUtc } from './toUtc';

/** Somebody takes over for a while. */
export async function createOverride(
  room: ScheduleRoom,
  caller: Caller,
  request: {
    readonly scheduleId: string;
    readonly input: OverrideInput;
    readonly alias?: string;
  },
): Promise<Override> {
  await authorize(room.permissions, caller, overrideUpdatePermission);
  const { scheduleId, input, alias } = request;
  const now = room.clock();
  const actor = actorOf(caller);
  const change = { actor, scheduleIds: [scheduleId], ends: [input.end] };
  return audited(
    room.auditor,
    { eventId: 'create-override', actor, meta: { scheduleId } },
    () =>
      changeShifts(room, change, async () => {
        const schedule = await existingSchedule(room.store, scheduleId);
        await authorizeTeams(room.permissions, caller, [schedule.team]);
        const roster = await room.rosters.get(now);
        const override = {
          ...overrideFrom({ schedule, input, roster, actor, now }),
          alias,
        };
        if (!(await room.store.insertOverride(scheduleId, override))) {
          throw new ConflictError(
            `The schedule ${schedule.name} has an override with the alias ${alias} already`,
          );
        }
        await room.activity.record({
          teams: [schedule.team],
          actor,
          text: `made an override in the schedule ${schedule.name}`,
          now,
        });
        afterScheduleChange(room, scheduleId);
        return override;
      }),
  );
}

/** An override as it was written, checked. */
export function overrideFrom(options: {
  schedule: Schedule;
  input: OverrideInput;
  roster: Roster;
  actor: string;
  now: DateTime;
}): Override {
  const { schedule, input, roster, actor, now } = options;
  refuseProblems(validateOverride(input, schedule));
  assertKnown(input.participant, roster, 'participant');
  return {
    id: randomUUID(),
    participant: input.participant,
    start: toUtc(input.start, 'start'),
    end: toUtc(input.end, 'end'),
    rotationIds: input.rotationIds ?? [],
    createdAt: new Date(now.toMillis()).toISOString(),
    createdBy: actor,
  };
}
