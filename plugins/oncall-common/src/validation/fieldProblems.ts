import { isInstant } from '../shifts/instants';
import { InputProblem } from './InputProblem';
import { isZoneName } from './isZoneName';

/** Checks one field; an empty list means that it is fine. */
type FieldCheck<T> = (field: string, value: T) => readonly InputProblem[];

/**
 * The problem with a field, unless it is fine.
 *
 * @internal
 */
export function problemUnless(
  isFine: boolean,
  problem: InputProblem,
): readonly InputProblem[] {
  return isFine ? [] : [problem];
}

/** @internal */
export const nameProblems: FieldCheck<string> = (field, value) => [
  ...problemUnless(value.trim() !== '', {
    field,
    problem: 'is empty',
    expected: 'a name',
  }),
  ...problemUnless(value.length <= 100, {
    field,
    problem: `has ${value.length} characters`,
    expected: 'at most 100',
  }),
];

/** @internal */
export const instantProblems: FieldCheck<string> = (field, value) =>
  problemUnless(isInstant(value), {
    field,
    problem: `is '${value}'`,
    expected: 'ISO 8601 with an offset, such as 2026-03-08T09:00:00Z',
  });

/**
 * Problems of the two ends of a stretch of time.
 *
 * @internal
 */
export function spanProblems(options: {
  readonly path: string;
  readonly start: string;
  readonly end: string;
}): readonly InputProblem[] {
  const { path, start, end } = options;
  const problems = [
    ...instantProblems(`${path}start`, start),
    ...instantProblems(`${path}end`, end),
  ];
  return problems.length > 0
    ? problems
    : problemUnless(Date.parse(start) < Date.parse(end), {
        field: `${path}end`,
        problem: `is ${end}`,
        expected: `an instant after the start, ${start}`,
      });
}

/** @internal */
export const teamProblems: FieldCheck<string> = (field, value) =>
  problemUnless(/^group:[^:/\s]+\/[^:/\s]+$/.test(value), {
    field,
    problem: `is '${value}'`,
    expected: 'the full reference of a Group, such as group:default/payments',
  });

/** @internal */
export const personProblems: FieldCheck<string> = (field, value) =>
  problemUnless(/^user:[^:/\s]+\/[^:/\s]+$/.test(value), {
    field,
    problem: `is '${value}'`,
    expected: 'the full reference of a User, such as user:default/ana',
  });

/** @internal */
export function zoneProblems(
  field: string,
  timezone: string | undefined,
  isNeeded: boolean,
): readonly InputProblem[] {
  const isFine = timezone === undefined ? !isNeeded : isZoneName(timezone);
  return problemUnless(isFine, {
    field,
    problem: timezone === undefined ? 'is missing' : `is '${timezone}'`,
    expected:
      'an IANA zone such as Europe/Berlin, because the hours are read in it',
  });
}
