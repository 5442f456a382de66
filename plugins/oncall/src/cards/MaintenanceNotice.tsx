import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MuiAlert from '@material-ui/lab/Alert';
import { ServiceOnCall } from '@muster/backstage-plugin-oncall-common';
import { MomentInTime } from '@muster/backstage-plugin-oncall-react';
import { onCallMaintenanceTranslationRef } from '../maintenance/translation';

/** Whoever looks at a service must know that its alerts page nobody. */
export function MaintenanceNotice(props: {
  readonly maintenance: NonNullable<ServiceOnCall['maintenance']>;
}) {
  const { t } = useTranslationRef(onCallMaintenanceTranslationRef);
  const { description, end } = props.maintenance;
  return (
    <MuiAlert severity="warning">
      {end ? (
        <>
          {t('maintenance.onService')} <MomentInTime at={end} />
        </>
      ) : (
        t('maintenance.onServiceEndless')
      )}
      {description && <div>{description}</div>}
    </MuiAlert>
  );
}
