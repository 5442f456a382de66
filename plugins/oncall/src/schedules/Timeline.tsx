import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { useNow } from '@muster/backstage-plugin-oncall-react';
import { onCallSchedulesTranslationRef } from './translation';
import { Choice, Lane } from './timelineLanes';
import { TimelineAxis } from './TimelineAxis';
import { TimelineLane } from './TimelineLane';
import { TimelineRange, TimelineView } from './timelineRange';
import { useTimelineStyles } from './useTimelineStyles';

/** The rows of a schedule on one time axis, in the zone of the range. */
export function Timeline(props: {
  readonly view: TimelineView;
  readonly range: TimelineRange;
  readonly lanes: readonly Lane[];
  readonly colors: ReadonlyMap<string, number>;
  /** A stretch was chosen on the final schedule or on a rotation, to put somebody else there. */
  readonly onChoose?: (choice: Choice) => void;
}) {
  const { view, range, lanes, colors, onChoose } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const classes = useTimelineStyles();
  const now = useNow().toMillis();
  const laneName = (lane: Lane) =>
    lane.kind === 'rotation'
      ? lane.rotation?.name ?? ''
      : t(`schedule.timeline.${lane.kind}`);
  return (
    <div className={classes.root}>
      <div className={classes.corner} />
      <TimelineAxis view={view} range={range} now={now} />
      {lanes.map(lane => (
        <TimelineLane
          key={lane.key}
          lane={lane}
          name={laneName(lane)}
          range={range}
          now={now}
          colors={colors}
          onChoose={
            onChoose && (lane.kind === 'final' || lane.rotation)
              ? stretch => onChoose({ stretch, rotationId: lane.rotation?.id })
              : undefined
          }
          label={
            <Typography
              variant="body2"
              component="div"
              className={classes.label}
              color={lane.kind === 'final' ? 'textPrimary' : 'textSecondary'}
            >
              {lane.kind === 'final' ? (
                <strong>{laneName(lane)}</strong>
              ) : (
                laneName(lane)
              )}
              {lane.tracks.flat().some(({ planned }) => planned) && (
                <Typography variant="caption" component="p">
                  {t('schedule.timeline.differs')}
                </Typography>
              )}
            </Typography>
          }
        />
      ))}
    </div>
  );
}
