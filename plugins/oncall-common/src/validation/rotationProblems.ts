import { ScheduleInput } from '../Schedule';
import { isRotationLength, LONGEST_ROTATION } from '../shifts/handoffs';
import {
  instantProblems,
  nameProblems,
  problemUnless,
  spanProblems,
} from './fieldProblems';
import { InputProblem } from './InputProblem';
import { participantProblems } from './participantProblems';
import { restrictionProblems } from './restrictionProblems';

const MOST_PARTICIPANTS = 200;

const TYPES = ['hourly', 'daily', 'weekly'];

/**
 * What is wrong with a rotation.
 *
 * @internal
 */
export function rotationProblems(
  path: string,
  rotation: ScheduleInput['rotations'][number],
): readonly InputProblem[] {
  const { name, type, length, participants, restriction } = rotation;
  return [
    ...nameProblems(`${path}.name`, name),
    ...problemUnless(TYPES.includes(type), {
      field: `${path}.type`,
      problem: `is '${type}'`,
      expected: 'hourly, daily or weekly',
    }),
    ...problemUnless(isRotationLength(length), {
      field: `${path}.length`,
      problem: `is ${length}`,
      expected: `a whole number from 1 to ${LONGEST_ROTATION}`,
    }),
    ...timeProblems(path, rotation),
    ...problemUnless(participants.length > 0, {
      field: `${path}.participants`,
      problem: 'is empty',
      expected: 'at least one participant',
    }),
    ...problemUnless(participants.length <= MOST_PARTICIPANTS, {
      field: `${path}.participants`,
      problem: `has ${participants.length} entries`,
      expected: `at most ${MOST_PARTICIPANTS}`,
    }),
    ...participants.flatMap((participant, index) =>
      participantProblems(`${path}.participants[${index}]`, participant),
    ),
    ...(restriction
      ? restrictionProblems(`${path}.restriction`, restriction)
      : []),
  ];
}

function timeProblems(
  path: string,
  { start, end }: { readonly start: string; readonly end?: string },
): readonly InputProblem[] {
  return end === undefined
    ? instantProblems(`${path}.start`, start)
    : spanProblems({ path: `${path}.`, start, end });
}
