import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  formatMoment,
  toneColors,
  useNow,
} from '@muster/backstage-plugin-oncall-react';
import { DateTime } from 'luxon';
import { incidentsTranslationRef } from '../translation';
import { useLaneStyles } from './laneStyles';
import { axisTicks, TimeWindow } from './timeAxis';

const HEIGHT = 44;

const useStyles = makeStyles(theme => ({
  tick: {
    fill: theme.palette.text.secondary,
    fontSize: theme.typography.caption.fontSize,
  },
  day: { fontWeight: 'bold' },
  // Every second hour is left out where there is no room for all.
  hour: {
    [theme.breakpoints.down('sm')]: {
      '&:nth-of-type(odd)': { display: 'none' },
    },
  },
  impact: {
    fill: toneColors(theme, 'danger').color,
    fontSize: theme.typography.caption.fontSize,
    fontWeight: 'bold',
  },
  zone: { alignSelf: 'end', color: theme.palette.text.secondary },
}));

/** The hours, the zone they are in, and the moment the impact started. */
export function AxisRow(props: {
  readonly window: TimeWindow;
  /** 0 is the left edge, 1 the right one. */
  readonly impact: number;
  /** ISO 8601: when the impact started. */
  readonly at: string;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const lane = useLaneStyles();
  const now = useNow();
  const { window, impact, at } = props;
  const zone = now.zoneName ?? 'utc';
  const moment = formatMoment({ at: DateTime.fromISO(at), now });
  return (
    <div className={lane.row} aria-hidden>
      <Typography variant="caption" className={classes.zone}>
        {zone}
      </Typography>
      <svg className={lane.svg} height={HEIGHT}>
        <text
          x={percent(impact)}
          y={14}
          textAnchor={impact > 0.5 ? 'end' : 'start'}
          className={classes.impact}
        >
          {t('investigate.chart.impact', { moment })}
        </text>
        {axisTicks(window, zone).map(({ fraction, label, isDay }) => (
          <text
            key={fraction}
            x={percent(fraction)}
            y={HEIGHT - 8}
            textAnchor={anchorAt(fraction)}
            className={`${classes.tick} ${isDay ? classes.day : classes.hour}`}
          >
            {label}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** A place in a lane as SVG says it. */
export function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(3)}%`;
}

function anchorAt(fraction: number): 'start' | 'middle' | 'end' {
  if (fraction < 0.04) {
    return 'start';
  }
  return fraction > 0.96 ? 'end' : 'middle';
}
