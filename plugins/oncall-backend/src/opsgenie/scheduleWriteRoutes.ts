import {
  Schedule,
  ScheduleInput,
} from '@muster/backstage-plugin-oncall-common';
import { z } from 'zod';
import { Roster } from '../directory/Roster';
import { createSchedule } from '../schedules/createSchedule';
import { deleteSchedule } from '../schedules/deleteSchedule';
import { updateSchedule } from '../schedules/updateSchedule';
import { foundSchedule } from './foundSchedule';
import { inOpsgenieWords } from './inOpsgenieWords';
import { inUse } from './inUse';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { ownerOf } from './ownTeam';
import { OpsgenieScheduleRoom } from './OpsgenieScheduleRoom';
import { parseBody } from './parseBody';
import { newSchedule, scheduleChange } from './scheduleBody';
import { SCHEDULE_WORDS, scheduleInput } from './scheduleInput';
import { scheduleParent } from './scheduleView';

/** Schedules are made, changed and deleted as in the portal. */
export function scheduleWriteRoutes(
  room: OpsgenieScheduleRoom,
): readonly OpsgenieRoute[] {
  return [
    {
      method: 'POST',
      path: '/v2/schedules',
      access: 'everything',
      handle: call => create(room, call),
    },
    {
      method: 'PATCH',
      path: '/v2/schedules/:id',
      access: 'everything',
      handle: call => update(room, call),
    },
    {
      method: 'DELETE',
      path: '/v2/schedules/:id',
      access: 'everything',
      handle: call => remove(room, call),
    },
  ];
}

async function create(
  room: OpsgenieScheduleRoom,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const roster = await room.rosters.get(room.clock());
  const input = inputOf(call, { schema: newSchedule, roster });
  const made = await inOpsgenieWords(createSchedule(room, call.caller, input), {
    words: SCHEDULE_WORDS,
  });
  const data = scheduleParent(made);
  return { status: 201, body: { result: 'Created', data } };
}

async function update(
  room: OpsgenieScheduleRoom,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const roster = await room.rosters.get(room.clock());
  const { id } = foundSchedule(call, roster, 'identifierType');
  const changed = await inOpsgenieWords(
    updateSchedule(room, call.caller, {
      id,
      inputOf: before =>
        inputOf(call, { schema: scheduleChange, roster, before }),
    }),
    { words: SCHEDULE_WORDS },
  );
  const data = scheduleParent(changed);
  return { status: 200, body: { result: 'Updated', data } };
}

async function remove(
  room: OpsgenieScheduleRoom,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const roster = await room.rosters.get(room.clock());
  const { id } = foundSchedule(call, roster, 'identifierType');
  await inUse(deleteSchedule(room, call.caller, id));
  return { status: 200, body: { result: 'Deleted' } };
}

/** A key that belongs to a team makes schedules of that team only. */
function inputOf(
  call: OpsgenieCall,
  options: {
    schema: z.ZodType<z.infer<typeof scheduleChange>>;
    roster: Roster;
    before?: Schedule;
  },
): ScheduleInput {
  const body = parseBody(options.schema, call.body);
  const input = scheduleInput({ ...options, body });
  return { ...input, team: ownerOf(call, input.team) };
}
