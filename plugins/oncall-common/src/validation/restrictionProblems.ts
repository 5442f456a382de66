import { TimeRestriction, WEEKDAYS } from '../TimeRestriction';
import { problemUnless } from './fieldProblems';
import { InputProblem } from './InputProblem';

/** As many as Opsgenie takes. */
const MOST_WINDOWS = 15;

type WallClockWindow = {
  readonly startHour: number;
  readonly startMin: number;
  readonly endHour: number;
  readonly endMin: number;
};

/**
 * What is wrong with a restriction that stands in this field; empty when it may be stored.
 *
 * @public
 */
export function restrictionProblems(
  field: string,
  restriction: TimeRestriction,
): readonly InputProblem[] {
  if (restriction.type === 'time-of-day') {
    return windowProblems(`${field}.restriction`, restriction.restriction);
  }
  const { restrictions } = restriction;
  return [
    ...problemUnless(
      restrictions.length >= 1 && restrictions.length <= MOST_WINDOWS,
      {
        field: `${field}.restrictions`,
        problem: `has ${restrictions.length} windows`,
        expected: `1 to ${MOST_WINDOWS}`,
      },
    ),
    ...restrictions.flatMap((window, index) => {
      const path = `${field}.restrictions[${index}]`;
      return [
        ...dayProblems(`${path}.startDay`, window.startDay),
        ...dayProblems(`${path}.endDay`, window.endDay),
        ...windowProblems(path, window),
      ];
    }),
  ];
}

function windowProblems(
  path: string,
  { startHour, startMin, endHour, endMin }: WallClockWindow,
): readonly InputProblem[] {
  // 24:00 is a usual way to write the end of a day.
  const latestEndHour = endMin === 0 ? 24 : 23;
  return [
    ...rangeProblems(`${path}.startHour`, startHour, 23),
    ...rangeProblems(`${path}.startMin`, startMin, 59),
    ...rangeProblems(`${path}.endHour`, endHour, latestEndHour),
    ...rangeProblems(`${path}.endMin`, endMin, 59),
  ];
}

function dayProblems(field: string, day: string): readonly InputProblem[] {
  return problemUnless(
    WEEKDAYS.some(weekday => weekday === day),
    { field, problem: `is '${day}'`, expected: 'monday, tuesday, ... sunday' },
  );
}

function rangeProblems(
  field: string,
  value: number,
  highest: number,
): readonly InputProblem[] {
  return problemUnless(
    Number.isInteger(value) && value >= 0 && value <= highest,
    {
      field,
      problem: `is ${value}`,
      expected: `a whole number from 0 to ${highest}`,
    },
  );
}
