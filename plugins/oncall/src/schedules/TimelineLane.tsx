import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ReactNode } from 'react';
import { onCallSchedulesTranslationRef } from './translation';
import { useIsStacked } from './useIsStacked';
import { fractionOf, percent } from './fractionOf';
import { roomFor } from './roomFor';
import { NowLine } from './TimelineAxis';
import { TimelineBlock } from './TimelineBlock';
import { Block, Gap, Lane, Stretch } from './timelineLanes';
import { TimelineRange } from './timelineRange';
import { useDragStretch } from './useDragStretch';
import { useRovingTurn } from './useRovingTurn';
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
  const isStacked = useIsStacked();
  const { dragged, handlers } = useDragStretch(range, onChoose);
  // A lane without a block still shows its emptiness, or its gaps.
  const tracks = (lane.tracks.length > 0 ? lane.tracks : [[]]).map(
    (blocks, index) =>
      [...blocks, ...(index === 0 ? lane.gaps : [])]
        .sort((a, b) => a.start - b.start)
        .map(item => ({ item, key: `${index} ${item.start}` })),
  );
  const roving = useRovingTurn(
    tracks
      .flat()
      .filter(({ item }) => onChoose || isNews(item))
      .map(({ key }) => key),
  );
  const look = lane.kind === 'final' ? ` ${classes.finalLane}` : '';
  return (
    <>
      {label}
      <div
        className={`${classes.lane}${look}`}
        {...handlers}
        {...roving.handlers}
      >
        {range.ticks.map(tick => (
          <div
            key={tick.toMillis()}
            className={classes.tick}
            style={{ left: percent(fractionOf(range, tick.toMillis())) }}
          />
        ))}
        {tracks.map((items, index) => (
          <ol
            key={index}
            className={classes.track}
            aria-label={
              index === 0 ? name : t('schedule.timeline.further', { name })
            }
          >
            {items.map(({ item, key }) => (
              <li
                key={key}
                className={classes.place}
                onFocus={() => roving.remember(key)}
                style={{
                  left: percent(fractionOf(range, item.start)),
                  width: percent(widthOf(range, item)),
                }}
              >
                <TimelineBlock
                  stretch={item}
                  room={roomFor(widthOf(range, item), isStacked)}
                  zone={range.start.zoneName ?? 'UTC'}
                  colors={colors}
                  onChoose={onChoose}
                  tabIndex={roving.tabIndexOf(key)}
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

/** Its tooltip says what no other row says, so that the keyboard stops there also where nothing can be chosen. */
function isNews(item: Block | Gap): boolean {
  return 'planned' in item && item.planned !== undefined;
}

function widthOf(range: TimelineRange, { start, end }: Stretch): number {
  return fractionOf(range, end) - fractionOf(range, start);
}
