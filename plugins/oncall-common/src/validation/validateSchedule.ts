import { ScheduleInput } from '../Schedule';
import { nameProblems, problemUnless, teamProblems } from './fieldProblems';
import { InputProblem } from './InputProblem';
import { isZoneName } from './isZoneName';
import { rotationProblems } from './rotationProblems';

/**
 * Everything that is wrong with a schedule as a person wrote it; empty when it may be stored.
 *
 * @public
 */
export function validateSchedule(
  input: ScheduleInput,
): readonly InputProblem[] {
  const { name, timezone, team, rotations } = input;
  return [
    ...nameProblems('name', name),
    ...problemUnless(isZoneName(timezone), {
      field: 'timezone',
      problem: `is '${timezone}'`,
      expected: 'an IANA zone such as Europe/Berlin',
    }),
    ...(team === undefined ? [] : teamProblems('team', team)),
    ...rotations.flatMap((rotation, index) =>
      rotationProblems(`rotations[${index}]`, rotation),
    ),
    ...repeatedIdProblems(rotations.map(({ id }) => id)),
  ];
}

function repeatedIdProblems(
  ids: readonly (string | undefined)[],
): readonly InputProblem[] {
  return ids.flatMap((id, index) =>
    problemUnless(id === undefined || ids.indexOf(id) === index, {
      field: `rotations[${index}].id`,
      problem: `is '${id}', like that of another rotation`,
      expected: 'a different one, or none for a new rotation',
    }),
  );
}
