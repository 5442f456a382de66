import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import {
  Alert,
  alertDeletePermission,
} from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMayI } from '../api/useMayI';
import { alertsRouteRef } from '../routes';
import { onCallAlertsTranslationRef } from './translation';
import { ConfirmDialog } from '../ui/ConfirmDialog';

/** Removes an alert for good, after a question. */
export function DeleteAlertButton(props: { readonly alert: Alert }) {
  const { alert } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const alertsLink = useRouteRef(alertsRouteRef);
  const navigate = useNavigate();
  const mayDelete = useMayI(alertDeletePermission);
  const [isAsked, setAsked] = useState(false);
  if (!mayDelete) {
    return null;
  }
  return (
    <>
      <Button size="small" onClick={() => setAsked(true)}>
        {t('deleteAlert.button')}
      </Button>
      {isAsked && (
        <ConfirmDialog
          isDangerous
          title={t('deleteAlert.title')}
          effect={t('deleteAlert.effect', { message: alert.message })}
          confirmLabel={t('deleteAlert.submit')}
          onConfirm={() => onCallApi.deleteAlert(alert.id)}
          onClose={() => setAsked(false)}
          onDone={() => navigate(alertsLink())}
        />
      )}
    </>
  );
}
