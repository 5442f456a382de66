import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Snackbar from '@material-ui/core/Snackbar';
import { onCallAlertsTranslationRef } from './translation';
import { useIsPhone } from '../ui/useIsPhone';
import { AssignDialog } from './AssignDialog';
import { CloseAlertDialog } from './CloseAlertDialog';
import { EscalateDialog } from './EscalateDialog';
import { SnoozeDialog } from './SnoozeDialog';
import { AlertActions } from './useAlertActions';

const NOTICE_MS = 8000;

/** The dialogs and the notice of a view that offers actions on alerts. */
export function AlertDialogs(props: { readonly actions: AlertActions }) {
  const { task, endTask, tell } = props.actions;
  return (
    <>
      {task?.kind === 'snooze' && (
        <SnoozeDialog alerts={task.alerts} onClose={endTask} onDone={tell} />
      )}
      {task?.kind === 'close' && (
        <CloseAlertDialog
          alerts={task.alerts}
          onClose={endTask}
          onDone={tell}
        />
      )}
      {task?.kind === 'assign' && (
        <AssignDialog alerts={task.alerts} onClose={endTask} onDone={tell} />
      )}
      {task?.kind === 'escalate' &&
        task.alerts.map(alert => (
          <EscalateDialog
            key={alert.id}
            alert={alert}
            onClose={endTask}
            onDone={tell}
          />
        ))}
      <Notice {...props} />
    </>
  );
}

function Notice(props: { readonly actions: AlertActions }) {
  const { notice, clearNotice } = props.actions;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  // The foot of a phone belongs to the navigation of the portal, and to what can be done with the picked alerts.
  const vertical = useIsPhone() ? 'top' : 'bottom';
  const undo = () => {
    clearNotice();
    notice?.undo?.();
  };
  return (
    <Snackbar
      open={notice !== undefined}
      // What did not work stays until it was read.
      autoHideDuration={notice?.isError ? null : NOTICE_MS}
      anchorOrigin={{ vertical, horizontal: 'center' }}
      message={notice?.text}
      ContentProps={{
        role: notice?.isError ? 'alert' : 'status',
        'aria-live': notice?.isError ? 'assertive' : 'polite',
      }}
      onClose={(_, reason) => reason !== 'clickaway' && clearNotice()}
      action={
        (notice?.undo || notice?.isError) && (
          <Button size="small" color="inherit" onClick={undo}>
            {t(notice.undo ? 'alertAction.undo' : 'alertAction.dismiss')}
          </Button>
        )
      }
    />
  );
}
