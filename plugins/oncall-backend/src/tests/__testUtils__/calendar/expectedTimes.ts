import { Change, Series } from './Series';
import { DAY, instantOnWall } from './wallTimes';

/** A time of an event, in epoch milliseconds. */
export type ExpectedTime = {
  readonly summary: string;
  readonly start: number;
  readonly end: number;
};

/** When the event takes place, as docs/oncall/schedules.md says. */
export function expectedTimes(
  series: Series,
  name: string,
): readonly ExpectedTime[] {
  const { times, zone, length } = series;
  const timeOf = (summary: string, start: number, end: number) => ({
    summary,
    start: instantOnWall(start, zone),
    end: instantOnWall(end, zone),
  });
  return times
    .filter(at => !isExcluded(series, at))
    .flatMap(at => {
      const change = changeOf(series, at);
      if (!change) {
        return [timeOf(name, at, at + length)];
      }
      const summary = `${name} changed ${series.changed.indexOf(change)}`;
      const moved = at - change.at;
      return change.isCancelled
        ? []
        : [timeOf(summary, change.start + moved, change.end + moved)];
    });
}

/** By its day, or its instant. */
function isExcluded({ excluded, clock, zone }: Series, at: number): boolean {
  return excluded.some(one =>
    one.writing === 'day' || clock === 'days'
      ? Math.floor(one.at / DAY) === Math.floor(at / DAY)
      : instantOnWall(one.at, zone) === instantOnWall(at, zone),
  );
}

/** Its own, else the last one that is for all that follow. */
function changeOf({ changed }: Series, at: number): Change | undefined {
  const [own] = changed.filter(change => !change.withRest && change.at === at);
  const [last] = changed
    .filter(change => change.withRest && change.at <= at)
    .sort((one, other) => other.at - one.at);
  return own ?? last;
}
