import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  Alert,
  alertUpdatePermission,
  ServiceOnCall,
} from '@muster/backstage-plugin-oncall-common';
import {
  AlertStateChip,
  HoldNote,
  MomentInTime,
  PriorityMark,
} from '@muster/backstage-plugin-oncall-react';
import { alertAbilities } from '../alerts/alertAbilities';
import { writeAlertFilter } from '../alerts/alertFilter';
import { AcknowledgeButton } from '../alerts/AcknowledgeButton';
import { AlertActions } from '../alerts/useAlertActions';
import { useMayI } from '../api/useMayI';
import { alertRouteRef, alertsRouteRef } from '../routes';
import { RightsNotice } from '../ui/RightsNotice';
import { onCallCardsTranslationRef } from './translation';
import { onCallAlertsTranslationRef } from '../alerts/translation';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  alert: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    padding: theme.spacing(0.75, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
}));

/** The most urgent open alerts of a service, with the way to the others. */
export function OpenAlerts(props: {
  readonly service: ServiceOnCall;
  readonly actions: AlertActions;
}) {
  const { service, actions } = props;
  const { t } = useTranslationRef(onCallCardsTranslationRef);
  const classes = useStyles();
  const alertsLink = useRouteRef(alertsRouteRef);
  const mayUpdate = useMayI(alertUpdatePermission);
  const query = writeAlertFilter({ service: service.entityRef });
  const hidden = service.openAlertCount - service.openAlerts.length;
  return (
    <div>
      <RightsNotice />
      <ul className={classes.list} aria-label={t('card.alerts')}>
        {service.openAlerts.map(alert => (
          <li key={alert.id} className={classes.alert}>
            <AlertLine
              alert={alert}
              actions={mayUpdate ? actions : undefined}
            />
          </li>
        ))}
      </ul>
      <Link to={`${alertsLink()}?${query}`}>
        {hidden > 0
          ? t('card.moreAlerts', { count: hidden })
          : t('card.allAlerts')}
      </Link>
    </div>
  );
}

function AlertLine(props: {
  readonly alert: Alert;
  readonly actions?: AlertActions;
}) {
  const { alert, actions } = props;
  const { t: tAlerts } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  const alertLink = useRouteRef(alertRouteRef);
  const canAcknowledge = alertAbilities(alert).canAcknowledge;
  return (
    <>
      <PriorityMark priority={alert.priority} />
      <div className={classes.text}>
        <Link to={alertLink({ id: alert.id })}>{alert.message}</Link>
        <Typography variant="body2" color="textSecondary" component="div">
          <AlertStateChip state={alert.state} />{' '}
          <MomentInTime at={alert.createdAt} variant="relative" />
          {alert.count > 1 &&
            ` · ${tAlerts('alerts.count', { count: alert.count })}`}
          {alert.held && <HoldNote held={alert.held} />}
        </Typography>
      </div>
      {actions && canAcknowledge && (
        <AcknowledgeButton
          isOneOfMany
          size="small"
          variant="outlined"
          {...{ alert, actions }}
        />
      )}
    </>
  );
}
