import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  Deployment,
  Incident,
} from '@muster/backstage-plugin-incidents-common';
import { formatMoment, useNow } from '@muster/backstage-plugin-oncall-react';
import { DateTime } from 'luxon';
import { useMemo } from 'react';
import { useDeployments } from '../api/useDeployments';
import { IncidentBar } from '../investigate/IncidentBar';
import { MarkerShape } from '../investigate/MarkerShape';
import { percent } from '../investigate/AxisRow';
import { fractionAt, TimeWindow } from '../investigate/timeAxis';
import { incidentsTranslationRef } from '../translation';
import { deploymentName } from '../ui/deploymentName';
import { Section } from '../ui/Section';

const DAYS = 90;
const HEIGHT = 44;
const LANE = 16;

const useStyles = makeStyles(theme => ({
  svg: { display: 'block', width: '100%', overflow: 'visible' },
  lane: { stroke: theme.palette.divider, strokeWidth: 2 },
  marker: { color: theme.palette.text.secondary },
  ends: { display: 'flex', justifyContent: 'space-between' },
}));

/** Deployments and incidents of ninety days on one line. It is extra: when it cannot be read, it is left out. */
export function NinetyDays(props: {
  readonly entityRef: string;
  readonly incidents: readonly Incident[];
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { entityRef, incidents } = props;
  const window = useNinetyDays();
  const { value } = useDeployments(entityRef, window.from.toISO() ?? '');
  if (!value) {
    return null;
  }
  const recent = incidents.filter(
    ({ impactEndedAt }) =>
      !impactEndedAt || DateTime.fromISO(impactEndedAt) > window.from,
  );
  return (
    <Section title={t('entity.strip.title')}>
      <Strip window={window} deployments={value} incidents={recent} />
      <Typography
        variant="caption"
        component="div"
        color="textSecondary"
        className={classes.ends}
      >
        <span>{t('entity.strip.from')}</span>
        <span>
          {t('entity.strip.deployments', { count: value.length })}
          {' · '}
          {t('entity.strip.incidents', { count: recent.length })}
        </span>
        <span>{t('entity.strip.to')}</span>
      </Typography>
    </Section>
  );
}

/** Whole days, so that the question to the server stays the same while the page is open. */
function useNinetyDays(): TimeWindow {
  const now = useNow(0);
  return useMemo(() => {
    const to = DateTime.fromMillis(now.toMillis(), { zone: 'utc' }).endOf(
      'day',
    );
    return { from: to.minus({ days: DAYS }).startOf('day'), to };
  }, [now]);
}

function Strip(props: {
  readonly window: TimeWindow;
  readonly deployments: readonly Deployment[];
  readonly incidents: readonly Incident[];
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { window, deployments, incidents } = props;
  return (
    <svg
      className={classes.svg}
      height={HEIGHT}
      role="group"
      aria-label={t('entity.strip.label', {
        deployments: String(deployments.length),
        incidents: String(incidents.length),
      })}
    >
      <line x1="0" x2="100%" y1={LANE} y2={LANE} className={classes.lane} />
      {incidents.map(incident => (
        <IncidentBar
          key={incident.key}
          incident={{
            key: incident.key,
            message: incident.message,
            priority: incident.priority,
            startedAt: incident.impactStartedAt,
            endedAt: incident.impactEndedAt,
          }}
          window={window}
        />
      ))}
      {deployments.map(deployment => (
        <StripMarker
          key={deployment.id}
          deployment={deployment}
          window={window}
        />
      ))}
    </svg>
  );
}

function StripMarker(props: {
  readonly deployment: Deployment;
  readonly window: TimeWindow;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const now = useNow(0);
  const { deployment, window } = props;
  const at = DateTime.fromISO(deployment.startedAt);
  const label = t('entity.strip.deployment', {
    name: deploymentName(deployment),
    state: t(`deploymentState.${deployment.state}`),
    moment: formatMoment({ at, now }),
  });
  return (
    <svg x={percent(fractionAt(at, window))} y={LANE} overflow="visible">
      <g role="img" aria-label={label} className={classes.marker}>
        <title>{label}</title>
        <MarkerShape state={deployment.state} radius={5} />
      </g>
    </svg>
  );
}
