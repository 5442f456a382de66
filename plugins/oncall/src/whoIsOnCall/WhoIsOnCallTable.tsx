import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ScheduleOnCall } from '@muster/backstage-plugin-oncall-common';
import {
  PersonLink,
  TurnsNext,
  TurnsNow,
} from '@muster/backstage-plugin-oncall-react';
import { scheduleRouteRef } from '../routes';
import { onCallWhoIsOnCallTranslationRef } from './translation';
import { ListColumn, ListTable } from '../ui/ListTable';

/** One row for each schedule: team, schedule, now, next. */
export function WhoIsOnCallTable(props: {
  readonly schedules: readonly ScheduleOnCall[];
  /** Whose they are is known from what stands around. */
  readonly isOfOneTeam?: boolean;
  /** What it lists, when not the schedules of everybody. */
  readonly label?: string;
}) {
  const { t } = useTranslationRef(onCallWhoIsOnCallTranslationRef);
  const scheduleLink = useRouteRef(scheduleRouteRef);
  const team: ListColumn<ScheduleOnCall> = {
    key: 'team',
    head: t('whoIsOnCall.team'),
    cell: schedule =>
      schedule.team ? (
        <PersonLink entityRef={schedule.team} />
      ) : (
        t('whoIsOnCall.noTeam')
      ),
  };
  return (
    <ListTable<ScheduleOnCall>
      label={props.label ?? t('whoIsOnCall.table')}
      rows={props.schedules}
      rowKey={schedule => schedule.scheduleId}
      columns={[
        ...(props.isOfOneTeam ? [] : [team]),
        {
          key: 'schedule',
          head: t('whoIsOnCall.schedule'),
          cell: ({ scheduleId, scheduleName }) => (
            <Link to={scheduleLink({ id: scheduleId })}>{scheduleName}</Link>
          ),
        },
        {
          key: 'now',
          head: t('whoIsOnCall.now'),
          cell: schedule => <TurnsNow schedule={schedule} />,
        },
        {
          key: 'next',
          head: t('whoIsOnCall.next'),
          cell: schedule =>
            schedule.next.length > 0 ? (
              <TurnsNext schedule={schedule} hasNoLabel />
            ) : (
              t('whoIsOnCall.noNext')
            ),
        },
      ]}
    />
  );
}
