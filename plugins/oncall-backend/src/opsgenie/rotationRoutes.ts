import { Rotation } from '@muster/backstage-plugin-oncall-common';
import { updateSchedule } from '../schedules/updateSchedule';
import { foundRotation } from './foundSchedule';
import { inOpsgenieWords } from './inOpsgenieWords';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { OpsgenieScheduleRoom } from './OpsgenieScheduleRoom';
import { parseBody } from './parseBody';
import { routeOfSchedule, ScheduleQuestion } from './routeOfSchedule';
import { newRotation, rotationChange } from './scheduleBody';
import { rotationInput, SCHEDULE_WORDS } from './scheduleInput';
import { rotationView, scheduleParent } from './scheduleView';

/** The rotations of a schedule, one by one; each change is a change of the schedule. */
export function rotationRoutes(
  room: OpsgenieScheduleRoom,
): readonly OpsgenieRoute[] {
  const path = '/v2/schedules/:id/rotations';
  const route = routeOfSchedule(room);
  return [
    route('GET', path, list),
    route('POST', path, create),
    route('GET', `${path}/:rotation`, get),
    route('PATCH', `${path}/:rotation`, update),
    route('DELETE', `${path}/:rotation`, remove),
  ];
}

function list({ roster, schedule }: ScheduleQuestion): OpsgenieAnswer {
  const data = schedule.rotations.map(one => rotationView(roster, one));
  return { status: 200, body: { data } };
}

function get({ call, roster, schedule }: ScheduleQuestion): OpsgenieAnswer {
  const rotation = foundRotation(schedule, call.params.rotation);
  const data = {
    _parent: scheduleParent(schedule),
    ...rotationView(roster, rotation),
  };
  return { status: 200, body: { data } };
}

async function create(question: ScheduleQuestion): Promise<OpsgenieAnswer> {
  const { call, roster, schedule } = question;
  const body = parseBody(newRotation, call.body);
  const index = schedule.rotations.length;
  const added = rotationInput({ body, roster, index });
  const rotations = await replace(
    question,
    [...schedule.rotations, added],
    `rotations[${index}]`,
  );
  const data = shortView(rotations.at(-1));
  return { status: 201, body: { result: 'Created', data } };
}

async function update(question: ScheduleQuestion): Promise<OpsgenieAnswer> {
  const { call, roster, schedule } = question;
  const before = foundRotation(schedule, call.params.rotation);
  const body = parseBody(rotationChange, call.body);
  const index = schedule.rotations.indexOf(before);
  const changed = rotationInput({ body, roster, index, before });
  const rotations = await replace(
    question,
    schedule.rotations.map(one => (one.id === before.id ? changed : one)),
    `rotations[${index}]`,
  );
  const data = shortView(rotations.find(({ id }) => id === before.id));
  return { status: 200, body: { result: 'Updated', data } };
}

async function remove(question: ScheduleQuestion): Promise<OpsgenieAnswer> {
  const { call, schedule } = question;
  const { id } = foundRotation(schedule, call.params.rotation);
  await replace(
    question,
    schedule.rotations.filter(one => one.id !== id),
  );
  return { status: 200, body: { result: 'Deleted' } };
}

async function replace(
  { room, call, schedule }: ScheduleQuestion,
  rotations: Parameters<typeof updateSchedule>[2]['input']['rotations'],
  /** The one that the client sent. */
  within?: string,
): Promise<readonly Rotation[]> {
  const { id, overrides: _, ...rest } = schedule;
  const input = { ...rest, rotations };
  const changed = await inOpsgenieWords(
    updateSchedule(room, call.caller, { id, input }),
    { words: SCHEDULE_WORDS, within },
  );
  return changed.rotations;
}

function shortView(rotation: Rotation | undefined) {
  if (!rotation) {
    throw OpsgenieError.notFound('The rotation was deleted meanwhile.');
  }
  return { id: rotation.id, name: rotation.name };
}
