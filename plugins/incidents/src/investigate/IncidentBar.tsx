import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { InvestigationTrack } from '@muster/backstage-plugin-incidents-common';
import { DateTime } from 'luxon';
import { incidentsTranslationRef } from '../translation';
import { percent } from './AxisRow';
import { fractionAt, TimeWindow } from './timeAxis';

const THICKNESS = 6;
/** So that a short incident is still seen. */
const THINNEST = 0.006;

const useStyles = makeStyles(theme => ({
  bar: { fill: theme.palette.warning.main },
}));

/** Another incident of the service, as long as its impact lasted. */
export function IncidentBar(props: {
  readonly incident: InvestigationTrack['incidents'][number];
  readonly window: TimeWindow;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { incident, window } = props;
  const start = fractionAt(DateTime.fromISO(incident.startedAt), window);
  const end = incident.endedAt
    ? fractionAt(DateTime.fromISO(incident.endedAt), window)
    : 1;
  const left = Math.max(0, start);
  const right = Math.min(1, Math.max(end, left + THINNEST));
  if (end < 0 || left >= 1) {
    return null;
  }
  const label = t('investigate.chart.incident', incident);
  return (
    <rect
      role="img"
      aria-label={label}
      x={percent(left)}
      width={percent(right - left)}
      y="100%"
      transform={`translate(0 ${-THICKNESS - 2})`}
      height={THICKNESS}
      rx={3}
      className={classes.bar}
    >
      <title>{label}</title>
    </rect>
  );
}
