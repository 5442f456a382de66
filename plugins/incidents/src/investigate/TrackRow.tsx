import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { InvestigationTrack } from '@muster/backstage-plugin-incidents-common';
import { toneColors, useNow } from '@muster/backstage-plugin-oncall-react';
import { incidentsTranslationRef } from '../translation';
import { percent } from './AxisRow';
import { DeploymentMarker } from './DeploymentMarker';
import { IncidentBar } from './IncidentBar';
import { useLaneStyles } from './laneStyles';
import { Marker } from './markers';
import { axisTicks, TimeWindow } from './timeAxis';
import { TrackLabel } from './TrackLabel';

const useStyles = makeStyles(theme => ({
  // As tall as the words beside it, so that the lines never break.
  stage: { position: 'relative', minHeight: 60 },
  svg: { position: 'absolute', height: '100%' },
  row: { borderTop: `1px solid ${theme.palette.divider}` },
  tick: { stroke: theme.palette.divider, strokeOpacity: 0.5 },
  day: { stroke: theme.palette.divider, strokeWidth: 2 },
  lane: { stroke: theme.palette.divider, strokeWidth: 2 },
  during: { fill: toneColors(theme, 'danger').backgroundColor },
  impact: { stroke: theme.palette.error.main, strokeWidth: 2 },
}));

/** One service: its name and way to it on the left, its deployments and other incidents in time on the right. */
export function TrackRow(props: {
  readonly track: InvestigationTrack;
  readonly markers: readonly Marker[];
  readonly window: TimeWindow;
  readonly impact: number;
  readonly impactStartedAt: string;
  readonly tabStop?: string;
  readonly selectedId?: string;
  readonly onSelect: (deploymentId: string) => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const lane = useLaneStyles();
  const { track, markers, window } = props;
  return (
    <li className={`${lane.row} ${classes.row}`}>
      <TrackLabel track={track} />
      <div className={classes.stage}>
        <svg
          className={`${lane.svg} ${classes.svg}`}
          role="group"
          aria-label={t('investigate.chart.lane', { service: track.name })}
        >
          <LaneGround window={window} impact={props.impact} />
          {track.incidents.map(incident => (
            <IncidentBar
              key={incident.key}
              incident={incident}
              window={window}
            />
          ))}
          {markers.map(marker => (
            <DeploymentMarker
              key={marker.deployment.id}
              marker={marker}
              impactStartedAt={props.impactStartedAt}
              isTabStop={marker.deployment.id === props.tabStop}
              isSelected={marker.deployment.id === props.selectedId}
              onSelect={props.onSelect}
            />
          ))}
        </svg>
      </div>
    </li>
  );
}

/** What lies behind the markers: round hours, the lane, and the time since the impact started. */
function LaneGround(props: {
  readonly window: TimeWindow;
  readonly impact: number;
}) {
  const classes = useStyles();
  const { window, impact } = props;
  const zone = useNow().zoneName ?? 'utc';
  return (
    <g aria-hidden>
      {axisTicks(window, zone).map(({ fraction, isDay }) => (
        <line
          key={fraction}
          x1={percent(fraction)}
          x2={percent(fraction)}
          y1={0}
          y2="100%"
          className={isDay ? classes.day : classes.tick}
        />
      ))}
      <rect
        x={percent(impact)}
        y={0}
        width={percent(1 - impact)}
        height="100%"
        className={classes.during}
      />
      <line x1="0" x2="100%" y1="50%" y2="50%" className={classes.lane} />
      <line
        x1={percent(impact)}
        x2={percent(impact)}
        y1={0}
        y2="100%"
        className={classes.impact}
      />
    </g>
  );
}
