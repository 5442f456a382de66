import { Weekday, WEEKDAYS } from '@muster/backstage-plugin-oncall-common';
import { WeekWindow, writeClock } from './restrictions';

/** Windows of the same hours on days that follow each other. */
export type WindowRun = {
  /** The days on which the first and the last of them begin. */
  readonly firstDay: Weekday;
  readonly lastDay: Weekday;
  /** The day on which the first of them ends. */
  readonly endDay: Weekday;
  readonly from: string;
  readonly to: string;
  /** Each ends on the day on which it begins. */
  readonly isWithinDay: boolean;
};

/** The windows of a week, with those of days that follow each other put together. */
export function windowRuns(
  windows: readonly WeekWindow[],
): readonly WindowRun[] {
  const runs: WindowRun[] = [];
  for (const next of windows.map(runOfOne)) {
    const last = runs.at(-1);
    if (last && isContinued(last, next)) {
      runs[runs.length - 1] = { ...last, lastDay: next.lastDay };
    } else {
      runs.push(next);
    }
  }
  return runs;
}

function runOfOne(window: WeekWindow): WindowRun {
  const { startDay, startHour, startMin, endDay, endHour, endMin } = window;
  const from = writeClock(startHour, startMin);
  const to = writeClock(endHour, endMin);
  return {
    firstDay: startDay,
    lastDay: startDay,
    endDay,
    from,
    to,
    // One that ends before it begins goes around the week.
    isWithinDay: startDay === endDay && from < to,
  };
}

/** Longer ones than to the next day stand alone: of several, nobody would know which days they end on. */
function isContinued(run: WindowRun, next: WindowRun): boolean {
  return (
    run.from === next.from &&
    run.to === next.to &&
    run.isWithinDay === next.isWithinDay &&
    isDayAfter(run.lastDay, next.firstDay) &&
    [run, next].every(
      ({ isWithinDay, firstDay, endDay }) =>
        isWithinDay || isDayAfter(firstDay, endDay),
    )
  );
}

function isDayAfter(day: Weekday, next: Weekday): boolean {
  return WEEKDAYS.indexOf(next) === (WEEKDAYS.indexOf(day) + 1) % 7;
}
