import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useSchedules } from '../api/useSchedules';
import { scheduleRouteRef } from '../routes';
import { onCallTeamsTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { Section } from '../ui/Section';

/** The schedules of the team. */
export function TeamSchedules(props: { readonly team: string }) {
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const answer = useSchedules();
  const scheduleLink = useRouteRef(scheduleRouteRef);
  return (
    <Section title={t('team.schedules')}>
      <Answer answer={answer} lines={2}>
        {all => {
          const schedules = all.filter(({ team }) => team === props.team);
          return schedules.length > 0
            ? schedules.map(({ id, name, timezone }) => (
                <div key={id}>
                  <Link to={scheduleLink({ id })}>{name}</Link> · {timezone}
                </div>
              ))
            : t('team.noSchedule');
        }}
      </Answer>
    </Section>
  );
}
