import { Override, Schedule } from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { createOverride } from '../schedules/createOverride';
import { deleteOverride } from '../schedules/deleteOverride';
import { updateOverride } from '../schedules/updateOverride';
import { parseBody } from './alertBody';
import { foundSchedule } from './foundSchedule';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { OpsgenieScheduleRoom } from './OpsgenieScheduleRoom';
import { overrideBody } from './scheduleBody';
import { overrideInput } from './scheduleInput';
import { overrideAlias, overrideView } from './scheduleView';

/** The overrides of a schedule, by alias. */
export function overrideRoutes(
  room: OpsgenieScheduleRoom,
): readonly OpsgenieRoute[] {
  const path = '/v2/schedules/:id/overrides';
  return [
    route('GET', path, list),
    route('POST', path, create),
    route('GET', `${path}/:alias`, get),
    route('PUT', `${path}/:alias`, update),
    route('DELETE', `${path}/:alias`, remove),
  ];

  function route(method: string, at: string, answer: Answer): OpsgenieRoute {
    return {
      method,
      path: at,
      access: 'everything',
      handle: async call => {
        const roster = await room.rosters.get(room.clock());
        const schedule = foundSchedule(call, roster, 'scheduleIdentifierType');
        return answer({ room, call, roster, schedule });
      },
    };
  }
}

type Question = {
  readonly room: OpsgenieScheduleRoom;
  readonly call: OpsgenieCall;
  readonly roster: Roster;
  readonly schedule: Schedule;
};

type Answer = (question: Question) => OpsgenieAnswer | Promise<OpsgenieAnswer>;

function list({ roster, schedule }: Question): OpsgenieAnswer {
  const data = schedule.overrides.map(override =>
    overrideView({ roster, schedule, override }),
  );
  return { status: 200, body: { data } };
}

function get(question: Question): OpsgenieAnswer {
  const { roster, schedule } = question;
  const override = found(question);
  const data = overrideView({ roster, schedule, override });
  return { status: 200, body: { data } };
}

async function create(question: Question): Promise<OpsgenieAnswer> {
  const { room, call, schedule } = question;
  const body = parseBody(overrideBody, call.body);
  const input = overrideInput(body, question);
  const { alias } = body;
  const scheduleId = schedule.id;
  const request = { scheduleId, input, alias };
  const override = await createOverride(room, call.caller, request);
  const data = { alias: overrideAlias(override) };
  return { status: 201, body: { result: 'Created', data } };
}

async function update(question: Question): Promise<OpsgenieAnswer> {
  const { room, call, schedule } = question;
  const { id } = found(question);
  const input = overrideInput(parseBody(overrideBody, call.body), question);
  const request = { scheduleId: schedule.id, overrideId: id, input };
  const override = await updateOverride(room, call.caller, request);
  const data = { alias: overrideAlias(override) };
  return { status: 200, body: { result: 'Updated', data } };
}

async function remove(question: Question): Promise<OpsgenieAnswer> {
  const { room, call, schedule } = question;
  const request = { scheduleId: schedule.id, overrideId: found(question).id };
  await deleteOverride(room, call.caller, request);
  return { status: 200, body: { result: 'Deleted' } };
}

function found({ call, schedule }: Question): Override {
  const { alias } = call.params;
  const override = schedule.overrides.find(
    one => overrideAlias(one) === alias || one.id === alias,
  );
  if (!override) {
    throw OpsgenieError.notFound(`No override exists with alias [${alias}]`);
  }
  return override;
}
