import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import { onCallTranslationRef } from '../translation';
import { alertAbilities } from './alertAbilities';
import { AlertActions } from './useAlertActions';

const useStyles = makeStyles(theme => ({
  root: { display: 'inline-flex', flexWrap: 'wrap', gap: theme.spacing(0.5) },
}));

/** The buttons for one alert, as far as its state allows them. */
export function AlertButtons(props: {
  readonly alert: Alert;
  readonly actions: AlertActions;
  readonly size?: 'small' | 'medium';
}) {
  const { alert, actions, size = 'small' } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  const can = alertAbilities(alert);
  const { message } = alert;
  return (
    <span className={classes.root}>
      {can.canAcknowledge && (
        <Button
          size={size}
          variant="contained"
          color="primary"
          aria-label={t('alertAction.acknowledgeOf', { message })}
          onClick={() => actions.acknowledge(alert)}
        >
          {t('alertAction.acknowledge')}
        </Button>
      )}
      {can.canUnacknowledge && size === 'medium' && (
        <Button size={size} onClick={() => actions.unacknowledge(alert)}>
          {t('alertAction.unacknowledge')}
        </Button>
      )}
      {can.canSnooze && (
        <Button
          size={size}
          variant="outlined"
          aria-label={t('alertAction.snoozeOf', { message })}
          onClick={() => actions.askSnooze(alert)}
        >
          {t('alertAction.snooze')}
        </Button>
      )}
      {can.canClose && (
        <Button
          size={size}
          variant="outlined"
          aria-label={t('alertAction.closeOf', { message })}
          onClick={() => actions.askClose(alert)}
        >
          {t('alertAction.close')}
        </Button>
      )}
    </span>
  );
}
