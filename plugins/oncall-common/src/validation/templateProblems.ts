import { templateSyntaxProblem } from '../templates/templateSyntax';
import { problemUnless } from './fieldProblems';
import { InputProblem } from './InputProblem';

const LONGEST_TEMPLATE = 15_000;

/** What is wrong with a template whatever it is filled in with. */
export function templateProblems(
  field: string,
  template: string,
): readonly InputProblem[] {
  const problem = templateSyntaxProblem(template);
  return [
    ...problemUnless(template.length <= LONGEST_TEMPLATE, {
      field,
      problem: `has ${template.length} characters`,
      expected: `at most ${LONGEST_TEMPLATE}`,
    }),
    ...problemUnless(problem === undefined, {
      field,
      problem: `cannot be filled in, ${problem}`,
      expected:
        'a path in double braces such as {{message}} or {{host.substringBefore(".")}}',
    }),
  ];
}
