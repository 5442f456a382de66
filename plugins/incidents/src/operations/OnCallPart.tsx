import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ServiceOnCall } from '@muster/backstage-plugin-oncall-common';
import {
  MaintenanceNotice,
  OnCallNow,
  OnCallSetupFace,
} from '@muster/backstage-plugin-oncall-react';
import { onCallRouteRef } from '../routes';
import { incidentsTranslationRef } from '../translation';
import { CardPart } from './CardPart';
import { OpenAlerts } from './OpenAlerts';

/** What the pager knows about a service: who is on call and its open alerts. */
export function OnCallPart(props: { readonly onCall: ServiceOnCall }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { onCall } = props;
  // A schedule in which nobody is on call says so itself, and who comes next.
  const hasSchedules = onCall.schedules.length > 0;
  return (
    <>
      {onCall.maintenance && (
        <MaintenanceNotice maintenance={onCall.maintenance} />
      )}
      <CardPart title={t('card.onCall.title')}>
        {hasSchedules ? (
          <OnCallNow schedules={onCall.schedules} />
        ) : (
          <OnCallSetupFace service={onCall} action={<SetUpLink />} />
        )}
      </CardPart>
      {onCall.openAlertCount > 0 && <OpenAlerts onCall={onCall} />}
    </>
  );
}

function SetUpLink() {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const onCallRoute = useRouteRef(onCallRouteRef);
  return onCallRoute ? (
    <Link to={onCallRoute()}>{t('card.action.setSchedule')}</Link>
  ) : null;
}
