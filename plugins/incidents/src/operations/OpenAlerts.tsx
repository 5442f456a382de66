import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ServiceOnCall } from '@muster/backstage-plugin-oncall-common';
import {
  HoldNote,
  MomentInTime,
  PriorityMark,
} from '@muster/backstage-plugin-oncall-react';
import { incidentsTranslationRef } from '../translation';
import { AlertLink } from '../ui/AlertLink';
import { CardPart } from './CardPart';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    alignItems: 'baseline',
    gap: theme.spacing(1),
    padding: theme.spacing(0.5, 0),
  },
  message: { flex: 1, minWidth: 0 },
}));

/** The most urgent open alerts of a service. */
export function OpenAlerts(props: { readonly onCall: ServiceOnCall }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { openAlerts, openAlertCount } = props.onCall;
  const rest = openAlertCount - openAlerts.length;
  return (
    <CardPart title={t('card.alerts.title')}>
      <ul className={classes.list}>
        {openAlerts.map(alert => (
          <li key={alert.id} className={classes.row}>
            <PriorityMark priority={alert.priority} />
            <Typography
              variant="body2"
              component="div"
              className={classes.message}
            >
              <AlertLink alertId={alert.id} message={alert.message} />
              {alert.held && <HoldNote held={alert.held} />}
            </Typography>
            <Typography variant="body2" component="span" color="textSecondary">
              <MomentInTime at={alert.createdAt} variant="relative" />
            </Typography>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('card.alerts.more', { count: rest })}
        </Typography>
      )}
    </CardPart>
  );
}
