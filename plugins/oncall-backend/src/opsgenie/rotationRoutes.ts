import {
  Rotation,
  Schedule,
  ScheduleInput,
} from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
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
  const id = randomUUID();
  const rotations = await change(
    question,
    before => {
      const index = before.length;
      return [...before, { ...rotationInput({ body, roster, index }), id }];
    },
    schedule.rotations.length,
  );
  const data = shortView(rotations.find(one => one.id === id));
  return { status: 201, body: { result: 'Created', data } };
}

async function update(question: ScheduleQuestion): Promise<OpsgenieAnswer> {
  const { call, roster, schedule } = question;
  const known = foundRotation(schedule, call.params.rotation);
  const { id } = known;
  const body = parseBody(rotationChange, call.body);
  const rotations = await change(
    question,
    all =>
      all.map((before, index) =>
        before.id === id
          ? rotationInput({ body, roster, index, before })
          : before,
      ),
    schedule.rotations.indexOf(known),
  );
  const data = shortView(rotations.find(one => one.id === id));
  return { status: 200, body: { result: 'Updated', data } };
}

async function remove(question: ScheduleQuestion): Promise<OpsgenieAnswer> {
  const { call, schedule } = question;
  const { id } = foundRotation(schedule, call.params.rotation);
  await change(question, before => before.filter(one => one.id !== id));
  return { status: 200, body: { result: 'Deleted' } };
}

/** Of the rotations as they are then: Terraform makes many at the same time. */
async function change(
  { room, call, schedule: { id } }: ScheduleQuestion,
  rotationsOf: (before: readonly Rotation[]) => ScheduleInput['rotations'],
  /** The place of the one that the client sent. */
  index?: number,
): Promise<readonly Rotation[]> {
  const inputOf = ({ overrides: _, ...rest }: Schedule) => ({
    ...rest,
    rotations: rotationsOf(rest.rotations),
  });
  const within = index === undefined ? undefined : `rotations[${index}]`;
  const changed = await inOpsgenieWords(
    updateSchedule(room, call.caller, { id, inputOf }),
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
