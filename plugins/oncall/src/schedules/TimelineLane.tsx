import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ReactNode } from 'react';
import { onCallSchedulesTranslationRef } from './translation';
import { useIsPhone } from '../ui/useIsPhone';
import { fractionOf, percent } from './fractionOf';
import { roomFor } from './roomFor';
import { NowLine } from './TimelineAxis';
import { TimelineBlock } from './TimelineBlock';
import { Lane, Stretch } from './timelineLanes';
import { TimelineRange } from './timelineRange';
import { useDragStretch } from './useDragStretch';
import { useTimelineStyles } from './useTimelineStyles';

/** One row of the timeline: a label and the tracks beside it. */
export function TimelineLane(props: {
  readonly lane: Lane;
  readonly name: string;
  readonly label: ReactNode;
  readonly range: TimelineRange;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly colors: ReadonlyMap<string, number>;
  readonly onChoose?: (stretch: Stretch) => void;
}) {
  const { lane, name, label, range, now, colors, onChoose } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const classes = useTimelineStyles();
  const isPhone = useIsPhone();
  const { dragged, handlers } = useDragStretch(range, onChoose);
  // A lane without a block still shows its emptiness, or its gaps.
  const tracks = lane.tracks.length > 0 ? lane.tracks : [[]];
  const look = lane.kind === 'final' ? ` ${classes.finalLane}` : '';
  return (
    <>
      {label}
      <div className={`${classes.lane}${look}`} {...handlers}>
        {range.ticks.map(tick => (
          <div
            key={tick.toMillis()}
            className={classes.tick}
            style={{ left: percent(fractionOf(range, tick.toMillis())) }}
          />
        ))}
        {tracks.map((blocks, index) => (
          <ol
            key={index}
            className={classes.track}
            aria-label={
              index === 0 ? name : t('schedule.timeline.further', { name })
            }
          >
            {[...blocks, ...(index === 0 ? lane.gaps : [])]
              .sort((a, b) => a.start - b.start)
              .map(item => (
                <li
                  key={item.start}
                  className={classes.place}
                  style={{
                    left: percent(fractionOf(range, item.start)),
                    width: percent(widthOf(range, item)),
                  }}
                >
                  <TimelineBlock
                    stretch={item}
                    room={roomFor(widthOf(range, item), isPhone)}
                    zone={range.start.zoneName ?? 'UTC'}
                    colors={colors}
                    onChoose={onChoose}
                  />
                </li>
              ))}
          </ol>
        ))}
        {dragged && (
          <div
            aria-hidden
            className={classes.dragged}
            style={{
              left: percent(fractionOf(range, dragged.start)),
              width: percent(widthOf(range, dragged)),
            }}
          />
        )}
        <NowLine range={range} now={now} />
      </div>
    </>
  );
}

function widthOf(range: TimelineRange, { start, end }: Stretch): number {
  return fractionOf(range, end) - fractionOf(range, start);
}
