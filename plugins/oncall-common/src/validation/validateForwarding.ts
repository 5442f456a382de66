import { ForwardingInput } from '../Forwarding';
import { personProblems, problemUnless, spanProblems } from './fieldProblems';
import { InputProblem } from './InputProblem';

/**
 * Everything that is wrong with a forwarding as a person wrote it; empty when it may be stored.
 *
 * @public
 */
export function validateForwarding(
  input: ForwardingInput,
): readonly InputProblem[] {
  const { from, to, start, end } = input;
  return [
    ...personProblems('from', from),
    ...personProblems('to', to),
    ...problemUnless(from !== to, {
      field: 'to',
      problem: `is ${to}`,
      expected: 'somebody else than the person who is away',
    }),
    ...spanProblems({ path: '', start, end }),
  ];
}
