import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import EventBusyIcon from '@material-ui/icons/EventBusy';
import WarningIcon from '@material-ui/icons/Warning';
import { ScheduleOnCall } from '@muster/backstage-plugin-oncall-common';
import { EmptyFace, StatusChip } from '@muster/backstage-plugin-oncall-react';
import { useWhoIsOnCall } from '../api/useWhoIsOnCall';
import { schedulesRouteRef } from '../routes';
import { onCallWhoIsOnCallTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { NarrowedList } from '../ui/NarrowedList';
import { emptyFirst, isSomebodyOnCall, wordsOfSchedule } from './emptyFirst';
import { WhoIsOnCallTable } from './WhoIsOnCallTable';

/** All teams with who is on call now and who is next. */
export function WhoIsOnCall() {
  const answer = useWhoIsOnCall();
  return (
    <Answer answer={answer} lines={8}>
      {schedules =>
        schedules.length ? <Found schedules={schedules} /> : <NoScheduleAtAll />
      }
    </Answer>
  );
}

function Found(props: { readonly schedules: readonly ScheduleOnCall[] }) {
  const { t } = useTranslationRef(onCallWhoIsOnCallTranslationRef);
  const empty = props.schedules.filter(item => !isSomebodyOnCall(item)).length;
  return (
    <NarrowedList
      rows={emptyFirst(props.schedules)}
      searchLabel={t('whoIsOnCall.search')}
      wordsOf={wordsOfSchedule}
      teamOf={({ team }) => team}
      note={
        empty > 0 && (
          <StatusChip
            tone="danger"
            icon={<WarningIcon aria-hidden />}
            label={t('whoIsOnCall.nobody', { count: empty })}
          />
        )
      }
    >
      {schedules => <WhoIsOnCallTable schedules={schedules} />}
    </NarrowedList>
  );
}

function NoScheduleAtAll() {
  const { t } = useTranslationRef(onCallWhoIsOnCallTranslationRef);
  const schedulesLink = useRouteRef(schedulesRouteRef);
  return (
    <EmptyFace
      icon={<EventBusyIcon />}
      title={t('whoIsOnCall.empty.title')}
      description={t('whoIsOnCall.empty.description')}
      action={
        <LinkButton
          variant="contained"
          color="primary"
          to={`${schedulesLink()}?create=1`}
        >
          {t('whoIsOnCall.empty.action')}
        </LinkButton>
      }
    />
  );
}
