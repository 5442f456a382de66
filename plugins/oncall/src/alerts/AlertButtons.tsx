import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import SnoozeIcon from '@material-ui/icons/Snooze';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import { onCallAlertsTranslationRef } from './translation';
import { AcknowledgeButton } from './AcknowledgeButton';
import { alertAbilities } from './alertAbilities';
import { useKeepFocus } from '../ui/useKeepFocus';
import { AlertActions } from './useAlertActions';
import { alertLinkId } from './useAlertCursor';

const useStyles = makeStyles(theme => ({
  root: { display: 'inline-flex', gap: theme.spacing(0.5) },
  // They stand in line with what is around them.
  wide: { display: 'contents' },
}));

type ButtonsProps = { readonly alert: Alert; readonly actions: AlertActions };

/** The buttons of one row, as far as the state of the alert allows them. */
export function AlertRowButtons({ alert, actions }: ButtonsProps) {
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  const can = alertAbilities(alert);
  const keepFocus = useKeepFocus(alertLinkId(alert.id));
  const { message } = alert;
  return (
    <span className={classes.root} {...keepFocus}>
      {can.canAcknowledge && (
        <AcknowledgeButton
          isOneOfMany
          size="small"
          variant="outlined"
          {...{ alert, actions }}
        />
      )}
      {can.canSnooze && (
        <IconButton
          size="small"
          title={t('alertAction.snooze')}
          aria-label={t('alertAction.snoozeOf', { message })}
          onClick={() => actions.ask('snooze', [alert])}
        >
          <SnoozeIcon fontSize="small" />
        </IconButton>
      )}
      {can.canClose && (
        <IconButton
          size="small"
          title={t('alertAction.close')}
          aria-label={t('alertAction.closeOf', { message })}
          onClick={() => actions.ask('close', [alert])}
        >
          <CheckIcon fontSize="small" />
        </IconButton>
      )}
    </span>
  );
}

/** The buttons at the head of an alert's page. */
export function AlertButtons({ alert, actions }: ButtonsProps) {
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  const can = alertAbilities(alert);
  const keepFocus = useKeepFocus(alertLinkId(alert.id));
  return (
    <span className={classes.wide} {...keepFocus}>
      {can.canAcknowledge && (
        <AcknowledgeButton
          variant="contained"
          aria-keyshortcuts="a"
          {...{ alert, actions }}
        />
      )}
      {can.canUnacknowledge && (
        <Button
          variant="outlined"
          onClick={() => actions.unacknowledge([alert])}
        >
          {t('alertAction.unacknowledge')}
        </Button>
      )}
      {can.canEscalate && (
        <Button
          variant="outlined"
          aria-keyshortcuts="e"
          onClick={() => actions.ask('escalate', [alert])}
        >
          {t('alertAction.escalate')}
        </Button>
      )}
      {can.canSnooze && (
        <Button
          variant="outlined"
          aria-keyshortcuts="s"
          onClick={() => actions.ask('snooze', [alert])}
        >
          {t('alertAction.snooze')}
        </Button>
      )}
      {can.canClose && (
        <Button
          variant="outlined"
          aria-keyshortcuts="c"
          onClick={() => actions.ask('close', [alert])}
        >
          {t('alertAction.close')}
        </Button>
      )}
    </span>
  );
}
