import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ServiceOnCall } from '@muster/backstage-plugin-oncall-common';
import {
  MaintenanceNotice,
  OnCallNow,
  OnCallSetupFace,
} from '@muster/backstage-plugin-oncall-react';
import { AlertDialogs } from '../alerts/AlertDialogs';
import { useAlertActions } from '../alerts/useAlertActions';
import { scheduleRouteRef } from '../routes';
import { onCallCardsTranslationRef } from './translation';
import { CreateScheduleLink } from './CreateScheduleLink';
import { OpenAlerts } from './OpenAlerts';
import { TruthLine } from './TruthLine';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
  },
}));

/** The content of a service's card, most important first. */
export function ServiceOnCallFace(props: {
  readonly service: ServiceOnCall;
  readonly onChanged: () => void;
}) {
  const { service, onChanged } = props;
  const classes = useStyles();
  const scheduleLink = useRouteRef(scheduleRouteRef);
  const actions = useAlertActions(onChanged);
  const hasAlerts = service.openAlertCount > 0;
  return (
    <div className={classes.root}>
      {service.maintenance && (
        <MaintenanceNotice maintenance={service.maintenance} />
      )}
      {(hasAlerts || service.schedules.length > 0) && (
        <TruthLine service={service} />
      )}
      {service.schedules.length > 0 ? (
        <OnCallNow
          schedules={service.schedules}
          scheduleHref={id => scheduleLink({ id })}
        />
      ) : (
        <OnCallSetupFace
          service={service}
          action={<CreateScheduleLink team={service.team?.ref} />}
        />
      )}
      {service.setup === 'nobody' && service.schedules.length > 0 && (
        <NobodyHint />
      )}
      {hasAlerts && <OpenAlerts service={service} actions={actions} />}
      <AlertDialogs actions={actions} />
    </div>
  );
}

/** A red mark alone does not say what follows from it. */
function NobodyHint() {
  const { t } = useTranslationRef(onCallCardsTranslationRef);
  return (
    <Typography variant="body2" color="textSecondary">
      {t('card.nobody')}
    </Typography>
  );
}
