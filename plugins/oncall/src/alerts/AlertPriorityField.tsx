import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Alert, AlertPriority } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { onCallAlertsTranslationRef } from './translation';
import { PriorityField } from './PriorityField';
import { AlertActions } from './useAlertActions';

/** Another priority; a higher one starts the escalation again while nobody takes care. */
export function AlertPriorityField(props: {
  readonly alert: Alert;
  readonly actions: AlertActions;
}) {
  const { alert, actions } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const choose = (priority: AlertPriority) =>
    actions.attempt(
      () => onCallApi.updateAlert(alert.id, { priority }),
      t('alertPriority.changed', { priority }),
    );
  return (
    <PriorityField
      value={alert.priority}
      helperText={
        alert.state === 'open' ? t('alertPriority.effect') : undefined
      }
      onChange={choose}
    />
  );
}
