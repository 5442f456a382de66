import { ScheduleInput } from '../Schedule';
import { nameProblems, problemUnless, teamProblems } from './fieldProblems';
import { InputProblem } from './InputProblem';
import { isZoneName } from './isZoneName';
import { rotationProblems } from './rotationProblems';

/** Who is on call is asked of all of them at every step of an escalation. */
const MOST_ROTATIONS = 100;

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
    ...problemUnless(rotations.length <= MOST_ROTATIONS, {
      field: 'rotations',
      problem: `has ${rotations.length} entries`,
      expected: `at most ${MOST_ROTATIONS}`,
    }),
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
