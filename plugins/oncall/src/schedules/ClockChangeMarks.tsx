import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Tooltip from '@material-ui/core/Tooltip';
import { ClockChange } from './clockChanges';
import { fractionOf, percent } from './fractionOf';
import { onCallSchedulesTranslationRef } from './translation';
import { TimelineRange } from './timelineRange';
import { useTimelineStyles } from './useTimelineStyles';

/** The part of the axis that a mark may need on a phone. */
const ROOM = 0.12;

/** How long the days are on which the clocks change, at their heads. */
export function ClockChangeMarks(props: {
  readonly changes: readonly ClockChange[];
  readonly range: TimelineRange;
}) {
  const { changes, range } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const classes = useTimelineStyles();
  return (
    <>
      {changes.map(({ day, hours }) => {
        const left = fractionOf(range, day.start.toMillis());
        const right = 1 - fractionOf(range, day.end.toMillis());
        const full = t(
          `schedule.timeline.${hours < 24 ? 'clocksForward' : 'clocksBack'}`,
          {
            day: day.start.setLocale('en-GB').toFormat('ccc d LLL'),
            hours: String(hours),
          },
        );
        return (
          // A finger has nothing else to do here than to ask.
          <Tooltip
            key={day.start.toMillis()}
            title={full}
            enterTouchDelay={0}
            leaveTouchDelay={5000}
          >
            <span
              role="img"
              className={classes.clockChange}
              aria-label={full}
              style={
                left < 1 - ROOM
                  ? { left: percent(left) }
                  : { right: percent(right) }
              }
            >
              {t('schedule.timeline.length', { hours: String(hours) })}
            </span>
          </Tooltip>
        );
      })}
    </>
  );
}
