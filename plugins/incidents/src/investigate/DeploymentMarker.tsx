import { makeStyles, Theme } from '@material-ui/core/styles';
import { RankedDeployment } from '@muster/backstage-plugin-incidents-common';
import { percent } from './AxisRow';
import { Marker } from './markers';
import { MarkerShape } from './MarkerShape';
import { useMarkerLabel } from './useMarkerLabel';

const LEVEL_HEIGHT = 13;

const useStyles = makeStyles((theme: Theme) => ({
  root: {
    cursor: 'pointer',
    outline: 'none',
    '&:focus-visible $focus': { stroke: theme.palette.text.primary },
  },
  strong: { color: theme.palette.error.main },
  possible: { color: theme.palette.warning.main },
  weak: { color: theme.palette.text.secondary },
  selected: {
    fill: 'none',
    stroke: theme.palette.primary.main,
    strokeWidth: 2.5,
  },
  focus: { fill: 'none', stroke: 'transparent', strokeDasharray: '3 2' },
  target: { fill: 'transparent' },
}));

/** Big enough for a finger. */
const TARGET_RADIUS = 14;

/** One deployment on its lane: the shape says how it went, the size how much changed, the colour how suspected it is. */
export function DeploymentMarker(props: {
  readonly marker: Marker;
  readonly impactStartedAt: string;
  readonly isTabStop: boolean;
  readonly isSelected: boolean;
  readonly onSelect: (deploymentId: string) => void;
}) {
  const classes = useStyles();
  const { marker, isSelected, isTabStop, onSelect } = props;
  const { deployment, ranked, radius } = marker;
  const label = useMarkerLabel(deployment, {
    ranked,
    impactStartedAt: props.impactStartedAt,
  });
  return (
    <svg x={percent(marker.fraction)} y="50%" overflow="visible">
      <g
        transform={`translate(0 ${marker.level * LEVEL_HEIGHT})`}
        role="button"
        tabIndex={isTabStop ? 0 : -1}
        aria-label={label}
        aria-pressed={isSelected}
        data-deployment={deployment.id}
        className={`${classes.root} ${classes[depthOf(ranked)]}`}
        onClick={() => onSelect(deployment.id)}
      >
        <title>{label}</title>
        <circle r={TARGET_RADIUS} className={classes.target} />
        {isSelected && <circle r={radius + 5} className={classes.selected} />}
        <circle r={radius + 8} className={classes.focus} />
        <MarkerShape state={deployment.state} radius={radius} />
      </g>
    </svg>
  );
}

function depthOf(
  ranked: RankedDeployment | undefined,
): RankedDeployment['likelihood'] {
  return ranked?.likelihood ?? 'weak';
}
