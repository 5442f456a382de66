import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ONCALL_SIGNAL_CHANNEL } from '@muster/backstage-plugin-oncall-common';
import {
  EmptyFace,
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { CreateScheduleLink } from '../cards/CreateScheduleLink';
import { onCallTeamsTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { Section } from '../ui/Section';
import { WhoIsOnCallTable } from '../whoIsOnCall/WhoIsOnCallTable';

/** Who is on call in the schedules of the team, now and next. */
export function TeamOnCall(props: { readonly team: string }) {
  const { team } = props;
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(
    () => onCallApi.whoIsOnCall({ team }),
    [onCallApi, team],
  );
  const answer = useLiveAnswer(ask, { channel: ONCALL_SIGNAL_CHANNEL });
  return (
    <Section title={t('team.onCall')}>
      <Answer answer={answer} lines={2}>
        {schedules =>
          schedules.length > 0 ? (
            <WhoIsOnCallTable isOfOneTeam schedules={schedules} />
          ) : (
            <EmptyFace
              title={t('team.noSchedule')}
              action={<CreateScheduleLink team={team} />}
            />
          )
        }
      </Answer>
    </Section>
  );
}
