import { InputError } from '@backstage/errors';

/**
 * What is wrong with one field of an input, and what would be right.
 *
 * @public
 */
export type InputProblem = {
  /** A path such as `rotations[0].length`. */
  readonly field: string;
  /** Continues the name of the field: "is 0", "is missing". */
  readonly problem: string;
  /** "a whole number from 1 to 10000". */
  readonly expected: string;
};

/**
 * Throws an `InputError` that names every problem, if there are any.
 *
 * @public
 */
export function refuseProblems(problems: readonly InputProblem[]): void {
  if (problems.length > 0) {
    throw new InputError(
      problems
        .map(
          ({ field, problem, expected }) =>
            `${field} ${problem}, expected ${expected}`,
        )
        .join('; '),
    );
  }
}
