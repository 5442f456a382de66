import { SeriesPlan } from './anySeries';
import { DAY, instantOnWall, WallRule, wallTimes } from './wallTimes';

export type Writing = SeriesPlan['excluded'][number]['writing'];

/** A time of its own in place of one of the series. */
export type Change = {
  readonly at: number;
  readonly writing: Writing;
  readonly start: number;
  readonly end: number;
  readonly isCancelled: boolean;
  /** All that follow are changed like it. */
  readonly withRest: boolean;
};

/** An event of a calendar; times are milliseconds on its own clock, as if that showed UTC. */
export type Series = {
  readonly zone: string;
  /** How the file says the zone. */
  readonly clock: SeriesPlan['clock'];
  readonly saysLength: boolean;
  readonly length: number;
  readonly rule?: WallRule;
  readonly count?: number;
  readonly last?: { readonly at: number; readonly writing: Writing };
  /** All that the rule says, before anything is left out. */
  readonly times: readonly number[];
  readonly excluded: readonly {
    readonly at: number;
    readonly writing: Writing;
  }[];
  readonly changed: readonly Change[];
};

const QUARTER = 900_000;

/** What a plan means in the months from `from` on; undefined where its rule has no time. */
export function seriesOf(
  plan: SeriesPlan,
  { from, floating }: { readonly from: number; readonly floating: string },
): Series | undefined {
  const { clock, rule, ends } = plan;
  const isDays = clock === 'days';
  const unit = isDays ? DAY : QUARTER;
  const whole = (quarters: number) =>
    Math.floor((quarters * QUARTER) / unit) * unit;
  const zones = { zone: plan.zone, utc: 'UTC', none: floating, days: floating };
  const zone = zones[clock];
  const planned = from + whole(plan.starts);
  // An event has to begin with a time that its rule has.
  const [first] = rule
    ? wallTimes(planned, rule, planned + 100 * DAY)
    : [planned];
  const all =
    rule && first !== undefined
      ? wallTimes(first, rule, from + 120 * DAY)
      : [planned];
  if (first === undefined || all[0] !== first) {
    return undefined;
  }
  const last = ends && 'place' in ends ? ends : undefined;
  const count = ends && 'count' in ends ? ends.count : undefined;
  const end = last && {
    at: all[Math.min(last.place, all.length - 1)],
    writing: last.writing,
  };
  const times = rule
    ? all.slice(0, count).filter(at => !end || isNotAfter(at, end, zone))
    : all;
  return {
    zone,
    clock,
    saysLength: plan.saysLength,
    length: Math.max(unit, whole(plan.lasts)),
    rule,
    count: rule && count,
    last: rule && end,
    times,
    excluded: rule ? picked(plan.excluded, times) : [],
    changed: rule
      ? picked(plan.changed, times).map(change => ({
          ...change,
          start: change.at + whole(change.movedBy),
          end:
            change.at +
            whole(change.movedBy) +
            Math.max(unit, whole(change.lasts)),
          // Only the clock of the event says which times follow.
          withRest: change.withRest && change.writing === 'own' && !isDays,
        }))
      : [],
  };
}

function isNotAfter(
  at: number,
  end: { readonly at: number; readonly writing: string },
  zone: string,
): boolean {
  switch (end.writing) {
    case 'day':
      return Math.floor(at / DAY) <= Math.floor(end.at / DAY);
    case 'utc':
      return instantOnWall(at, zone) <= instantOnWall(end.at, zone);
    default:
      return at <= end.at;
  }
}

function picked<T extends { readonly place: number }>(
  items: readonly T[],
  times: readonly number[],
): readonly (T & { readonly at: number })[] {
  return items.flatMap(item =>
    item.place < times.length ? [{ ...item, at: times[item.place] }] : [],
  );
}
