import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MuiAlert from '@material-ui/lab/Alert';
import { MyOnCall } from '@muster/backstage-plugin-oncall-common';
import {
  formatDuration,
  MomentInTime,
  Sentence,
  useNow,
} from '@muster/backstage-plugin-oncall-react';
import { scheduleRouteRef } from '../routes';
import { onCallMeTranslationRef } from './translation';

/** Whether the reader is on call now; if not, when the next turn starts. */
export function OnCallBanner(props: { readonly mine: MyOnCall }) {
  const { mine } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const scheduleLink = useRouteRef(scheduleRouteRef);
  const now = useNow().toMillis();
  const next = mine.upcoming.find(turn => Date.parse(turn.start) > now);
  const isOnCall = mine.now.length > 0;
  if (mine.isUnknown) {
    return (
      <MuiAlert severity="warning" variant="outlined">
        {t('me.unknown', { person: mine.person })}
      </MuiAlert>
    );
  }
  return (
    <MuiAlert severity={isOnCall ? 'warning' : 'info'} variant="outlined">
      {mine.now.map(schedule => (
        <div key={schedule.scheduleId}>
          <strong>{t('me.onCall')}</strong>{' '}
          <Sentence>
            <Link to={scheduleLink({ id: schedule.scheduleId })}>
              {schedule.scheduleName}
            </Link>
          </Sentence>
          <UntilWhen schedule={schedule} person={mine.person} />
        </div>
      ))}
      {!isOnCall && <strong>{t('me.notOnCall')}</strong>}
      <div>
        {next ? (
          <Sentence>
            {t('me.next')}{' '}
            <Link to={scheduleLink({ id: next.scheduleId })}>
              {next.scheduleName}
            </Link>
            {', '}
            <MomentInTime at={next.start} scheduleZone={next.timezone} />{' '}
            {t('me.countdown', {
              length: formatDuration(Date.parse(next.start) - now),
            })}
          </Sentence>
        ) : (
          t(isOnCall ? 'me.noFurther' : 'me.noNext')
        )}
      </div>
    </MuiAlert>
  );
}

function UntilWhen(props: {
  readonly schedule: MyOnCall['now'][number];
  readonly person: string;
}) {
  const { schedule, person } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const turn = schedule.now.find(
    ({ participant }) =>
      participant.type !== 'none' && participant.ref === person,
  );
  if (!turn) {
    return null;
  }
  if (turn.isOpenEnded) {
    return <>{t('me.withoutEnd')}</>;
  }
  return (
    <>
      {' '}
      {t('me.until')}{' '}
      <MomentInTime
        at={turn.end}
        variant="both"
        scheduleZone={schedule.timezone}
      />
    </>
  );
}
