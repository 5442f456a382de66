import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Incident } from '@muster/backstage-plugin-incidents-common';
import {
  MomentInTime,
  PersonLink,
  PriorityMark,
  StatusChip,
} from '@muster/backstage-plugin-oncall-react';
import { rootRouteRef } from '../routes';
import { incidentsTranslationRef } from '../translation';
import { IncidentStatusChip } from '../ui/IncidentStatusChip';
import { IncidentActions } from './IncidentActions';
import { IncidentClocks } from './IncidentClocks';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: theme.spacing(1, 3),
    alignItems: 'start',
    marginBottom: theme.spacing(2),
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  marks: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    margin: theme.spacing(0.5, 0),
  },
  title: { fontSize: theme.typography.h4.fontSize },
}));

/** The number, the state, the two clocks and what to do next. */
export function IncidentHeader(props: {
  readonly incident: Incident;
  readonly refresh: () => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const rootRoute = useRouteRef(rootRouteRef);
  const { incident } = props;
  return (
    <header className={classes.root}>
      <div>
        <Typography variant="body2">
          <Link to={rootRoute()}>{t('incident.back')}</Link>
        </Typography>
        <div className={classes.marks}>
          <Typography variant="subtitle1" component="span">
            <strong>{incident.key}</strong>
          </Typography>
          <PriorityMark priority={incident.priority} />
          <IncidentStatusChip status={incident.status} />
          {incident.environment && (
            <StatusChip tone="neutral" label={incident.environment} />
          )}
        </div>
        <Typography variant="h4" component="h1" className={classes.title}>
          {incident.message}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {t('incident.declaredBy', {
            person: <PersonLink entityRef={incident.createdBy} />,
            moment: <MomentInTime at={incident.createdAt} variant="both" />,
          })}
        </Typography>
      </div>
      <div>
        <IncidentClocks incident={incident} />
        <IncidentActions {...props} />
      </div>
    </header>
  );
}
