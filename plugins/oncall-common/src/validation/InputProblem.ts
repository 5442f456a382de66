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
 * The problems that an edit brings. What was stored when it was still right may stay as it is, so that everything else can be edited.
 *
 * @public
 */
export function newProblems(
  problems: readonly InputProblem[],
  /** Of what is stored. */
  before: readonly InputProblem[],
): readonly InputProblem[] {
  const known = new Set(before.map(whatIsWrong));
  return problems.filter(problem => !known.has(whatIsWrong(problem)));
}

/** Without the place, which moves when something before it is deleted. */
function whatIsWrong({ field, problem, expected }: InputProblem): string {
  const name = field.slice(field.lastIndexOf('.') + 1);
  return [name, problem, expected].join(' ');
}

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
