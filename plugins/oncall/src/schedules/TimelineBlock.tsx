import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import Tooltip from '@material-ui/core/Tooltip';
import { DateTime } from 'luxon';
import { useContext } from 'react';
import { onCallSchedulesTranslationRef } from './translation';
import { PersonZones } from './PersonZones';
import { refOf } from './personColors';
import { Block, Stretch } from './timelineLanes';
import { usePersonStyles } from './usePersonStyles';
import { useTimelineStyles } from './useTimelineStyles';

/** Somebody's stretch on a row, or a gap; a button where it can be chosen. */
export function TimelineBlock(props: {
  readonly stretch: Block | Stretch;
  readonly zone: string;
  /** No room for a name; initials must do. */
  readonly isNarrow: boolean;
  readonly colors: ReadonlyMap<string, number>;
  readonly onChoose?: (stretch: Stretch) => void;
}) {
  const { stretch, zone, isNarrow, colors, onChoose } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const classes = useTimelineStyles();
  const people = usePersonStyles();
  if (!('participant' in stretch)) {
    return (
      <Face
        text={t('schedule.timeline.gap')}
        shortText="!"
        className={classes.gap}
        {...{ stretch, zone, isNarrow, onChoose }}
      />
    );
  }
  if (stretch.participant.type === 'none') {
    return (
      <Face
        text={t('schedule.timeline.nobody')}
        shortText="–"
        className={classes.nobody}
        {...{ stretch, zone, isNarrow, onChoose }}
      />
    );
  }
  const ref = refOf(stretch.participant);
  const look = `person${colors.get(ref) ?? 0}`;
  return (
    <PersonFace
      entityRef={ref}
      isOverride={stretch.isOverride}
      forwardedFrom={stretch.forwardedFrom}
      className={people[look]}
      {...{ stretch, zone, isNarrow, onChoose }}
    />
  );
}

type FaceProps = {
  readonly stretch: Stretch;
  readonly zone: string;
  readonly isNarrow: boolean;
  readonly className: string;
  readonly onChoose?: (stretch: Stretch) => void;
};

function PersonFace(
  props: FaceProps & {
    readonly entityRef: string;
    readonly isOverride: boolean;
    readonly forwardedFrom?: string;
  },
) {
  const { entityRef, isOverride, forwardedFrom, className, ...rest } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const classes = useTimelineStyles();
  const { primaryTitle } = useEntityPresentation(entityRef);
  const { primaryTitle: other } = useEntityPresentation(
    forwardedFrom ?? entityRef,
  );
  const notes = [
    isOverride && t('schedule.timeline.override'),
    forwardedFrom && t('schedule.timeline.standsInFor', { name: other }),
  ].filter(Boolean);
  const theirZone = useContext(PersonZones).get(entityRef);
  const theirs = theirZone !== props.zone ? theirZone : undefined;
  const { stretch } = props;
  const theirTime =
    theirs &&
    t('schedule.timeline.theirTime', {
      start: shortTime(stretch.start, theirs),
      end: shortTime(stretch.end, theirs),
      zone: theirs,
    });
  return (
    <Face
      {...rest}
      text={primaryTitle}
      shortText={initialsOf(primaryTitle)}
      note={notes.join(', ')}
      theirTime={theirTime}
      className={
        notes.length > 0 ? `${className} ${classes.override}` : className
      }
    />
  );
}

function Face(
  props: FaceProps & {
    readonly text: string;
    readonly shortText: string;
    readonly note?: string;
    /** The same period on the clock of the person. */
    readonly theirTime?: string;
  },
) {
  const { stretch, zone, isNarrow, className, onChoose } = props;
  const { text, shortText, note, theirTime } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const classes = useTimelineStyles();
  const period = t('schedule.timeline.period', {
    start: shortTime(stretch.start, zone),
    end: shortTime(stretch.end, zone, ' ZZZZ'),
  });
  const full = [text, note, period, theirTime].filter(Boolean).join(', ');
  const action = onChoose ? t('schedule.timeline.choose') : undefined;
  const width = isNarrow ? classes.narrow : '';
  const look = `${classes.block} ${className} ${width}`;
  return (
    <Tooltip title={[full, action].filter(Boolean).join('. ')}>
      {onChoose ? (
        <button
          type="button"
          className={`${look} ${classes.choosable}`}
          aria-label={full}
          onClick={() => onChoose(stretch)}
        >
          {isNarrow ? shortText : text}
        </button>
      ) : (
        <div role="img" className={look} aria-label={full}>
          {isNarrow ? shortText : text}
        </div>
      )}
    </Tooltip>
  );
}

function shortTime(at: number, zone: string, more = ''): string {
  const time = DateTime.fromMillis(at, { zone, locale: 'en-GB' });
  return time.toFormat(`ccc d LLL HH:mm${more}`);
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .map(word => word.charAt(0))
    .join('');
}
