import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MenuItem from '@material-ui/core/MenuItem';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { onCallAlertsTranslationRef } from './translation';
import { Field } from '../ui/Field';
import { ALERT_PRIORITIES } from './alertFilter';
import { AlertActions } from './useAlertActions';

/** Another priority; a higher one starts the escalation again while nobody takes care. */
export function AlertPriorityField(props: {
  readonly alert: Alert;
  readonly actions: AlertActions;
}) {
  const { alert, actions } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const choose = (value: string) => {
    const priority = ALERT_PRIORITIES.find(one => one === value);
    actions.attempt(
      () => onCallApi.updateAlert(alert.id, { priority }),
      t('alertPriority.changed', { priority: value }),
    );
  };
  return (
    <Field
      select
      label={t('alerts.priority')}
      helperText={
        alert.state === 'open' ? t('alertPriority.effect') : undefined
      }
      value={alert.priority}
      onChange={({ target }) => choose(target.value)}
    >
      {ALERT_PRIORITIES.map(one => (
        <MenuItem key={one} value={one}>
          {one}
        </MenuItem>
      ))}
    </Field>
  );
}
