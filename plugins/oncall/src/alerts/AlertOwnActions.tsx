import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { onCallAlertsTranslationRef } from './translation';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { AlertActions } from './useAlertActions';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  // A name that the source chose is shown as it is written.
  action: { textTransform: 'none' },
}));

/** The actions that the source of an alert gave it; they are logged, and done by those who listen. */
export function AlertOwnActions(props: {
  readonly alert: Alert;
  readonly actions: AlertActions;
}) {
  const { alert, actions } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  const onCallApi = useApi(onCallApiRef);
  const [asked, setAsked] = useState<string>();
  return (
    <div className={classes.root}>
      {alert.actions.map(action => (
        <Button
          key={action}
          variant="outlined"
          className={classes.action}
          onClick={() => setAsked(action)}
        >
          {action}
        </Button>
      ))}
      {asked !== undefined && (
        <ConfirmDialog
          title={t('alertOwnAction.title', { action: asked })}
          effect={t('alertOwnAction.effect')}
          confirmLabel={t('alertOwnAction.submit')}
          onConfirm={() => onCallApi.runAlertAction(alert.id, asked)}
          onClose={() => setAsked(undefined)}
          onDone={() =>
            actions.tell(t('alertOwnAction.done', { action: asked }))
          }
        />
      )}
    </div>
  );
}
