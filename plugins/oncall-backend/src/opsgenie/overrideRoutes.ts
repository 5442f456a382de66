import { Override } from '@muster/backstage-plugin-oncall-common';
import { createOverride } from '../schedules/createOverride';
import { deleteOverride } from '../schedules/deleteOverride';
import { updateOverride } from '../schedules/updateOverride';
import { inOpsgenieWords } from './inOpsgenieWords';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { OpsgenieScheduleRoom } from './OpsgenieScheduleRoom';
import { parseBody } from './parseBody';
import { routeOfSchedule, ScheduleQuestion } from './routeOfSchedule';
import { overrideBody } from './scheduleBody';
import { overrideInput } from './scheduleInput';
import { overrideAlias, overrideView } from './scheduleView';

/** The overrides of a schedule, by alias. */
export function overrideRoutes(
  room: OpsgenieScheduleRoom,
): readonly OpsgenieRoute[] {
  const path = '/v2/schedules/:id/overrides';
  const route = routeOfSchedule(room);
  return [
    route('GET', path, list),
    route('POST', path, create),
    route('GET', `${path}/:alias`, get),
    route('PUT', `${path}/:alias`, update),
    route('DELETE', `${path}/:alias`, remove),
  ];
}

/** The names in Opsgenie of what the use cases refuse. */
const WORDS = {
  participant: 'user',
  start: 'startDate',
  end: 'endDate',
  rotationIds: 'rotations',
} as const;

function list({ roster, schedule }: ScheduleQuestion): OpsgenieAnswer {
  const data = schedule.overrides.map(override =>
    overrideView({ roster, schedule, override }),
  );
  return { status: 200, body: { data } };
}

function get(question: ScheduleQuestion): OpsgenieAnswer {
  const { roster, schedule } = question;
  const override = found(question);
  const data = overrideView({ roster, schedule, override });
  return { status: 200, body: { data } };
}

async function create(question: ScheduleQuestion): Promise<OpsgenieAnswer> {
  const { room, call, schedule } = question;
  const body = parseBody(overrideBody, call.body);
  const input = overrideInput(body, question);
  const { alias } = body;
  const scheduleId = schedule.id;
  const request = { scheduleId, input, alias };
  const override = await inOpsgenieWords(
    createOverride(room, call.caller, request),
    { words: WORDS },
  );
  const data = { alias: overrideAlias(override) };
  return { status: 201, body: { result: 'Created', data } };
}

async function update(question: ScheduleQuestion): Promise<OpsgenieAnswer> {
  const { room, call, schedule } = question;
  const { id } = found(question);
  const input = overrideInput(parseBody(overrideBody, call.body), question);
  const request = { scheduleId: schedule.id, overrideId: id, input };
  const override = await inOpsgenieWords(
    updateOverride(room, call.caller, request),
    { words: WORDS },
  );
  const data = { alias: overrideAlias(override) };
  return { status: 200, body: { result: 'Updated', data } };
}

async function remove(question: ScheduleQuestion): Promise<OpsgenieAnswer> {
  const { room, call, schedule } = question;
  const request = { scheduleId: schedule.id, overrideId: found(question).id };
  await deleteOverride(room, call.caller, request);
  return { status: 200, body: { result: 'Deleted' } };
}

function found({ call, schedule }: ScheduleQuestion): Override {
  const { alias } = call.params;
  const override = schedule.overrides.find(
    one => overrideAlias(one) === alias || one.id === alias,
  );
  if (!override) {
    throw OpsgenieError.notFound(`No override exists with alias [${alias}]`);
  }
  return override;
}
