import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Incident } from '@muster/backstage-plugin-incidents-common';
import { PriorityMark } from '@muster/backstage-plugin-oncall-react';
import { incidentRouteRef } from '../routes';
import { incidentsTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  title: { fontSize: theme.typography.h4.fontSize },
  key: { whiteSpace: 'nowrap' },
  incident: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
}));

/** The question, and the incident it is about. */
export function InvestigateHeader(props: {
  readonly incidentKey: string;
  readonly incident?: Incident;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const incidentRoute = useRouteRef(incidentRouteRef);
  const { incident } = props;
  const key = incident?.key ?? props.incidentKey;
  return (
    <header>
      <Typography variant="body2">
        <Link to={incidentRoute({ key })}>
          {t('investigate.back', { key })}
        </Link>
      </Typography>
      <Typography variant="h4" component="h1" className={classes.title}>
        {t('investigate.title', {
          key: <span className={classes.key}>{key}</span>,
        })}
      </Typography>
      {incident && (
        <Typography
          variant="body2"
          component="div"
          className={classes.incident}
        >
          <PriorityMark priority={incident.priority} />
          {incident.message}
        </Typography>
      )}
    </header>
  );
}
