import { stringifyEntityRef } from '@backstage/catalog-model';
import { InfoCard } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEntity } from '@backstage/plugin-catalog-react';
import EventBusyIcon from '@material-ui/icons/EventBusy';
import { EmptyFace, OnCallNow } from '@muster/backstage-plugin-oncall-react';
import { writeAlertFilter } from '../alerts/alertFilter';
import { useWhoIsOnCall } from '../api/useWhoIsOnCall';
import { alertsRouteRef, scheduleRouteRef } from '../routes';
import { onCallCardsTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { CreateScheduleLink } from './CreateScheduleLink';

/** Who is on call in the schedules of a team; for its page in the catalog. */
export function EntityTeamOnCallCard(props: {
  readonly variant?: 'flex' | 'fullHeight' | 'gridItem';
}) {
  const { t } = useTranslationRef(onCallCardsTranslationRef);
  const { entity } = useEntity();
  const team = stringifyEntityRef(entity);
  const answer = useWhoIsOnCall(team);
  const scheduleLink = useRouteRef(scheduleRouteRef);
  const alertsLink = useRouteRef(alertsRouteRef);
  return (
    <InfoCard
      title={t('card.title')}
      titleTypographyProps={{ variant: 'h6' }}
      variant={props.variant}
      deepLink={{
        title: t('card.teamAlerts'),
        link: `${alertsLink()}?${writeAlertFilter({ team })}`,
      }}
    >
      <Answer answer={answer} lines={3}>
        {schedules =>
          schedules.length > 0 ? (
            <OnCallNow
              schedules={schedules}
              scheduleHref={id => scheduleLink({ id })}
            />
          ) : (
            <EmptyFace
              icon={<EventBusyIcon />}
              tone="warning"
              title={t('card.noTeamSchedule.title')}
              description={t('card.noTeamSchedule.description')}
              action={<CreateScheduleLink team={team} />}
            />
          )
        }
      </Answer>
    </InfoCard>
  );
}
