import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Tooltip from '@material-ui/core/Tooltip';
import NotificationsOffIcon from '@material-ui/icons/NotificationsOff';
import { AlertHold } from '@muster/backstage-plugin-oncall-common';
import {
  MomentInTime,
  StatusChip,
} from '@muster/backstage-plugin-oncall-react';
import { TextWithMoments } from '../ui/TextWithMoments';
import { onCallAlertsTranslationRef } from './translation';

/** What keeps people from being told of an alert, and until when; why, on hover. */
export function HoldNote({ held }: { readonly held: AlertHold }) {
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const { by, until, because } = held;
  return (
    <Tooltip title={<TextWithMoments text={because} />}>
      <div>
        <StatusChip
          tone="warning"
          icon={<NotificationsOffIcon aria-hidden />}
          label={t(`alerts.heldBy.${by}`)}
        />
        {until && (
          <div>
            {t('alerts.until')} <MomentInTime at={until} />
          </div>
        )}
      </div>
    </Tooltip>
  );
}
