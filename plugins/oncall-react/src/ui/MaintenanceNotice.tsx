import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MuiAlert from '@material-ui/lab/Alert';
import { ServiceOnCall } from '@muster/backstage-plugin-oncall-common';
import { onCallReactTranslationRef } from '../translation';
import { MomentInTime } from './moment/MomentInTime';

/**
 * Whoever looks at a service must know that its alerts page nobody.
 *
 * @public
 */
export function MaintenanceNotice(props: {
  readonly maintenance: NonNullable<ServiceOnCall['maintenance']>;
}) {
  const { t } = useTranslationRef(onCallReactTranslationRef);
  const { description, end } = props.maintenance;
  return (
    <MuiAlert severity="warning">
      {end ? (
        <>
          {t('maintenance.until')} <MomentInTime at={end} />
        </>
      ) : (
        t('maintenance.endless')
      )}
      {description && <div>{description}</div>}
    </MuiAlert>
  );
}
