import {
  Rotation,
  Schedule,
  ScheduleInput,
} from '@muster/backstage-plugin-oncall-common';
import { rotationOf } from './anySchedule';
import { DeedCourse, lastQuarter, pick } from './DeedCourse';

type Rotations = ScheduleInput['rotations'];

/** Somebody edits the schedule. */
export const EDIT_DEEDS = {
  changeList: (course: DeedCourse) =>
    editOne(course, rotation => ({
      ...rotation,
      participants: course.deed.plan.participants,
    })),
  changeLength: (course: DeedCourse) =>
    editOne(course, rotation => ({ ...rotation, ...course.deed.plan.turns })),
  changeRestriction: (course: DeedCourse) =>
    editOne(course, rotation => ({
      ...rotation,
      restriction: course.deed.plan.restriction,
    })),
  replaceRotation: (course: DeedCourse) =>
    editOne(course, ({ id }) => ({ ...newRotation(course), id })),
  addRotation: (course: DeedCourse) =>
    edit(course, rotations => [...rotations, newRotation(course)].slice(0, 4)),
  removeRotation: (course: DeedCourse) =>
    edit(course, rotations =>
      rotations.length > 1 ? rotations.slice(1) : rotations,
    ),
  switch: ({ bench, schedule, deed }: DeedCourse) =>
    bench.client(deed.by).updateSchedule(schedule.id, {
      ...inputOf(schedule),
      enabled: deed.which > 1,
    }),
};

async function edit(
  { bench, schedule, deed }: DeedCourse,
  change: (rotations: Rotations) => Rotations,
): Promise<void> {
  await bench.client(deed.by).updateSchedule(schedule.id, {
    ...inputOf(schedule),
    rotations: change(schedule.rotations),
  });
}

async function editOne(
  course: DeedCourse,
  change: (rotation: Rotation) => Rotations[number],
): Promise<void> {
  const { rotations } = course.schedule;
  const chosen = pick(rotations, course.deed.which);
  await edit(course, () =>
    rotations.map(rotation =>
      rotation === chosen ? change(rotation) : rotation,
    ),
  );
}

function inputOf({ name, timezone, enabled, rotations }: Schedule) {
  return { name, timezone, enabled, rotations };
}

function newRotation({ bench, deed }: DeedCourse) {
  return rotationOf(deed.plan, lastQuarter(bench.now));
}
