import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Tooltip from '@material-ui/core/Tooltip';
import { Room } from './roomFor';
import { shortPeriod } from './shortPeriod';
import { onCallSchedulesTranslationRef } from './translation';
import { Shown, Stretch } from './timelineLanes';
import { useTimelineStyles } from './useTimelineStyles';

/** What is seen of a stretch on a row, with everything about it in the tooltip; a button where it can be chosen. */
export function BlockFace(props: {
  readonly stretch: Shown;
  readonly zone: string;
  readonly room: Room;
  readonly className: string;
  readonly onChoose?: (stretch: Stretch) => void;
  /** Of its button. */
  readonly tabIndex: number;
  readonly text: string;
  readonly shortText: string;
  readonly note?: string;
  /** The same period on the clock of the person. */
  readonly theirTime?: string;
  /** The tooltip says what no other row says, so that the keyboard stops here too. */
  readonly hasNews?: boolean;
}) {
  const { stretch, zone, room, className, onChoose } = props;
  const { text, shortText, note, theirTime, hasNews, tabIndex } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const classes = useTimelineStyles();
  const { whole = stretch } = stretch;
  const period = t('schedule.timeline.period', shortPeriod(whole, zone));
  const full = [text, note, period, theirTime].filter(Boolean).join(', ');
  const width = room === 'name' ? '' : classes.narrow;
  const look = `${classes.block} ${className} ${width}`;
  const face = { name: text, initials: shortText, colour: '' }[room];
  if (onChoose) {
    return (
      <Tooltip title={`${full}. ${t('schedule.timeline.choose')}`}>
        <button
          type="button"
          className={`${look} ${classes.choosable}`}
          aria-label={full}
          tabIndex={tabIndex}
          onClick={() => onChoose(whole)}
        >
          {face}
        </button>
      </Tooltip>
    );
  }
  return (
    // A finger has nothing else to do here than to ask.
    <Tooltip title={full} enterTouchDelay={0} leaveTouchDelay={5000}>
      {hasNews ? (
        <button
          type="button"
          className={look}
          aria-label={full}
          tabIndex={tabIndex}
        >
          {face}
        </button>
      ) : (
        <div role="img" className={look} aria-label={full}>
          {face}
        </div>
      )}
    </Tooltip>
  );
}
