import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button, { ButtonProps } from '@material-ui/core/Button';
import CircularProgress from '@material-ui/core/CircularProgress';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import { onCallAlertsTranslationRef } from './translation';
import { AlertActions } from './useAlertActions';

/** Says at once that it was pressed: on a poor network the answer takes seconds. It keeps the focus meanwhile. */
export function AcknowledgeButton(
  props: Pick<ButtonProps, 'size' | 'variant' | 'aria-keyshortcuts'> & {
    readonly alert: Alert;
    readonly actions: AlertActions;
    /** Where many stand among each other, its name says which alert it means. */
    readonly isOneOfMany?: boolean;
  },
) {
  const { alert, actions, isOneOfMany, ...looks } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const isBusy = actions.isAcknowledging(alert);
  const label = isBusy ? 'acknowledging' : 'acknowledge';
  return (
    <Button
      {...looks}
      color="primary"
      aria-disabled={isBusy || undefined}
      aria-label={
        isOneOfMany
          ? t(`alertAction.${label}Of`, { message: alert.message })
          : undefined
      }
      startIcon={
        isBusy && <CircularProgress size={14} color="inherit" aria-hidden />
      }
      onClick={() => actions.acknowledge([alert])}
    >
      {t(`alertAction.${label}`)}
    </Button>
  );
}
