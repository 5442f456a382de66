import { DateTime } from 'luxon';
import { ClockChangeMarks } from './ClockChangeMarks';
import { clockChanges } from './clockChanges';
import { fractionOf, percent } from './fractionOf';
import { TimelineRange, TimelineView } from './timelineRange';
import { useTimelineStyles } from './useTimelineStyles';

const FORMATS: Readonly<Record<TimelineView, string>> = {
  day: 'HH:mm',
  week: 'ccc d',
  fortnight: 'ccccc\nd',
  month: 'd',
};

/** Hours of a day, or days, above the rows; how long a day is where the clocks change. */
export function TimelineAxis(props: {
  readonly view: TimelineView;
  readonly range: TimelineRange;
  /** Epoch milliseconds. */
  readonly now: number;
}) {
  const { view, range, now } = props;
  const classes = useTimelineStyles();
  // On a phone the days of a month have no room for their numbers; those of its Mondays stay, as in a calendar.
  const lookOf = ({ weekday }: DateTime) => {
    if (view !== 'month') {
      return '';
    }
    return weekday === 1 ? classes.mondayOfMonth : classes.dayOfMonth;
  };
  const label = (tick: DateTime) =>
    tick.setLocale('en-GB').toFormat(FORMATS[view]);
  const changes = clockChanges(range);
  // Two weeks have a second line already.
  const isTall = changes.length > 0 && view === 'fortnight';
  return (
    <div className={`${classes.axis} ${isTall ? classes.tallAxis : ''}`}>
      {range.ticks.map((tick, index) => {
        const from = fractionOf(range, tick.toMillis());
        const next = range.ticks[index + 1] ?? range.end;
        const to = fractionOf(range, next.toMillis());
        return (
          <span
            key={tick.toMillis()}
            aria-hidden
            className={`${classes.tickLabel} ${lookOf(tick)}`}
            style={{
              ...(to < 1 ? { left: percent(from) } : { right: 0 }),
              width: percent(to - from),
            }}
          >
            {label(tick)}
          </span>
        );
      })}
      <ClockChangeMarks changes={changes} range={range} />
      <NowLine range={range} now={now} />
    </div>
  );
}

/** The line that marks the present, where it is in sight. */
export function NowLine(props: {
  readonly range: TimelineRange;
  readonly now: number;
}) {
  const { range, now } = props;
  const classes = useTimelineStyles();
  const at = fractionOf(range, now);
  return at > 0 && at < 1 ? (
    <div className={classes.now} style={{ left: percent(at) }} />
  ) : null;
}
