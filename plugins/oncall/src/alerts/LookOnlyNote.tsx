import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { alertUpdatePermission } from '@muster/backstage-plugin-oncall-common';
import { useMissingRight } from '../api/useMissingRight';
import { onCallAlertsTranslationRef } from './translation';

/** Says to whoever may not change alerts why there are no buttons. Nothing until that is known. */
export function LookOnlyNote() {
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const { missing } = useMissingRight(alertUpdatePermission);
  return missing === undefined ? null : (
    <Typography variant="body2" color="textSecondary" paragraph>
      {t('alerts.lookOnly', { permission: alertUpdatePermission.name })}
    </Typography>
  );
}
