import { Link, LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import {
  AlertStateChip,
  Clock,
  HoldNote,
  PersonLink,
  PriorityMark,
} from '@muster/backstage-plugin-oncall-react';
import { Fragment } from 'react';
import { alertsRouteRef, incidentsRouteRef } from '../routes';
import { onCallAlertsTranslationRef } from './translation';
import { Toolbar } from '../ui/Toolbar';
import { AlertButtons } from './AlertButtons';
import { AlertActions } from './useAlertActions';
import { alertLinkId } from './useAlertCursor';

const useStyles = makeStyles(theme => ({
  marks: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
  title: { margin: theme.spacing(0.5, 0), overflowWrap: 'anywhere' },
}));

/** What is wrong, with which service, for how long, and what can be done. */
export function AlertHead(props: {
  readonly alert: Alert;
  readonly actions?: AlertActions;
}) {
  const { alert, actions } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  const alertsLink = useRouteRef(alertsRouteRef);
  const links = [...(alert.service ? [alert.service] : []), ...alert.teams];
  return (
    <Toolbar
      end={
        <>
          {actions && <AlertButtons alert={alert} actions={actions} />}
          <DeclareLink alert={alert} />
        </>
      }
    >
      <div>
        <Typography variant="body2">
          <Link to={alertsLink()}>{t('alert.all')}</Link>
        </Typography>
        <Typography
          variant="h4"
          component="h2"
          className={classes.title}
          // Where the focus goes from a button that did its work.
          id={alertLinkId(alert.id)}
          tabIndex={-1}
        >
          {alert.message}
        </Typography>
        <Typography
          variant="body2"
          component="div"
          color="textSecondary"
          className={classes.marks}
        >
          <PriorityMark priority={alert.priority} />
          <AlertStateChip state={alert.state} />
          {alert.held && <HoldNote held={alert.held} />}
          <span>#{alert.tinyId}</span>
          <span>
            {t('alert.lasting')}{' '}
            <Clock
              since={alert.createdAt}
              until={alert.closedAt}
              label={t('alert.clock')}
            />
          </span>
          {alert.count > 1 && (
            <span>{t('alerts.countTitle', { count: alert.count })}</span>
          )}
          {links.map(ref => (
            <Fragment key={ref}>
              <PersonLink entityRef={ref} />
            </Fragment>
          ))}
        </Typography>
      </div>
    </Toolbar>
  );
}

/** Only in portals that have incidents. */
function DeclareLink(props: { readonly alert: Alert }) {
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const incidentsLink = useRouteRef(incidentsRouteRef);
  if (!incidentsLink) {
    return null;
  }
  const query = new URLSearchParams({ declare: '1', alert: props.alert.id });
  return (
    <LinkButton variant="outlined" to={`${incidentsLink()}?${query}`}>
      {t('alert.declare')}
    </LinkButton>
  );
}
