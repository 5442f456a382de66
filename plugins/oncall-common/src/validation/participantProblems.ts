import { Participant } from '../Participant';
import { personProblems, problemUnless, teamProblems } from './fieldProblems';
import { InputProblem } from './InputProblem';

/**
 * What is wrong with a participant.
 *
 * @internal
 */
export function participantProblems(
  field: string,
  participant: Participant,
): readonly InputProblem[] {
  switch (participant.type) {
    case 'user':
      return personProblems(`${field}.ref`, participant.ref);
    case 'team':
      return teamProblems(`${field}.ref`, participant.ref);
    case 'escalation':
      return problemUnless(participant.ref.trim() !== '', {
        field: `${field}.ref`,
        problem: 'is empty',
        expected: 'the id of an escalation policy',
      });
    default:
      return [];
  }
}
