import { OverrideInput, Schedule } from '../Schedule';
import { problemUnless, spanProblems } from './fieldProblems';
import { InputProblem } from './InputProblem';
import { participantProblems } from './participantProblems';

/**
 * Everything that is wrong with an override of a schedule as a person wrote it; empty when it may be stored.
 *
 * @public
 */
export function validateOverride(
  input: OverrideInput,
  schedule: Pick<Schedule, 'rotations'>,
): readonly InputProblem[] {
  const { participant, start, end, rotationIds = [] } = input;
  return [
    ...participantProblems('participant', participant),
    ...spanProblems({ path: '', start, end }),
    ...rotationIds.flatMap((rotationId, index) =>
      problemUnless(
        schedule.rotations.some(({ id }) => id === rotationId),
        {
          field: `rotationIds[${index}]`,
          problem: `is '${rotationId}'`,
          expected: 'the id of a rotation of the schedule',
        },
      ),
    ),
  ];
}
