import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import BlockIcon from '@material-ui/icons/Block';
import { Schedule } from '@muster/backstage-plugin-oncall-common';
import {
  PersonLink,
  StatusChip,
  useNow,
} from '@muster/backstage-plugin-oncall-react';
import { scheduleRouteRef } from '../routes';
import { onCallSchedulesTranslationRef } from './translation';
import { ListTable } from '../ui/ListTable';

/** One row for each schedule: whose it is, its clock, who takes turns. */
export function SchedulesTable(props: {
  readonly schedules: readonly Schedule[];
}) {
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  return (
    <ListTable<Schedule>
      label={t('schedules.table')}
      rows={props.schedules}
      rowKey={schedule => schedule.id}
      columns={[
        {
          key: 'name',
          head: t('schedules.name'),
          cell: schedule => <NameCell schedule={schedule} />,
        },
        {
          key: 'team',
          head: t('schedules.team'),
          cell: ({ team }) =>
            team ? <PersonLink entityRef={team} /> : t('schedules.noTeam'),
        },
        {
          key: 'zone',
          head: t('schedules.zone'),
          cell: schedule => <ZoneCell zone={schedule.timezone} />,
        },
        {
          key: 'rotations',
          head: t('schedules.rotations'),
          cell: ({ rotations }) =>
            rotations.map(rotation => (
              <div key={rotation.id}>
                {t('schedules.rotation', {
                  name: rotation.name,
                  count: rotation.participants.length,
                })}
              </div>
            )),
        },
      ]}
    />
  );
}

function NameCell(props: { readonly schedule: Schedule }) {
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const scheduleLink = useRouteRef(scheduleRouteRef);
  const { id, name, enabled, description } = props.schedule;
  return (
    <>
      <Link to={scheduleLink({ id })}>{name}</Link>{' '}
      {!enabled && (
        <StatusChip
          tone="warning"
          icon={<BlockIcon aria-hidden />}
          label={t('schedules.disabled')}
        />
      )}
      {description && (
        <Typography variant="body2" color="textSecondary">
          {description}
        </Typography>
      )}
    </>
  );
}

function ZoneCell(props: { readonly zone: string }) {
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const time = useNow()
    .setZone(props.zone)
    .setLocale('en-GB')
    .toFormat('ccc HH:mm');
  return (
    <>
      {props.zone}
      <Typography variant="body2" color="textSecondary">
        {t('schedules.timeThere', { time })}
      </Typography>
    </>
  );
}
