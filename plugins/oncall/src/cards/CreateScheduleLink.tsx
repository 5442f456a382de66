import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { scheduleUpdatePermission } from '@muster/backstage-plugin-oncall-common';
import { useMayConfigure } from '../api/useMayConfigure';
import { useMayI } from '../api/useMayI';
import { schedulesRouteRef } from '../routes';
import { onCallCardsTranslationRef } from './translation';

/** Leads whoever may to the form for a schedule of this team. */
export function CreateScheduleLink(props: { readonly team?: string }) {
  const { team } = props;
  const { t } = useTranslationRef(onCallCardsTranslationRef);
  const schedulesLink = useRouteRef(schedulesRouteRef);
  const mayUpdate = useMayI(scheduleUpdatePermission);
  const mayConfigure = useMayConfigure(team);
  // Without a team the form asks for one.
  if (!mayUpdate || (team && !mayConfigure)) {
    return null;
  }
  const query = new URLSearchParams({ create: '1', ...(team && { team }) });
  return (
    <LinkButton
      variant="contained"
      color="primary"
      to={`${schedulesLink()}?${query}`}
    >
      {t('card.createSchedule')}
    </LinkButton>
  );
}
