import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MuiAlert from '@material-ui/lab/Alert';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import { incidentsTranslationRef } from '../translation';

/** Which alert the form was filled from. */
export function AlertNotice(props: {
  readonly alert?: Alert;
  readonly loading: boolean;
  readonly error?: Error;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { alert, loading, error } = props;
  if (error) {
    return <MuiAlert severity="warning">{t('declare.alert.failed')}</MuiAlert>;
  }
  if (loading) {
    return <MuiAlert severity="info">{t('declare.alert.loading')}</MuiAlert>;
  }
  return alert ? (
    <MuiAlert severity="info">
      {t('declare.alert.from', { message: alert.message })}
    </MuiAlert>
  ) : null;
}
