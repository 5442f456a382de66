import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { PersonLink, useNow } from '@muster/backstage-plugin-oncall-react';
import { useOnCallFiles } from '../api/useOnCallFiles';
import { fileOf } from '../files/fileOf';
import { ManagedNote } from '../files/ManagedNote';
import { schedulesRouteRef } from '../routes';
import { onCallSchedulesTranslationRef } from './translation';
import { Toolbar } from '../ui/Toolbar';
import { ScheduleActions } from './ScheduleActions';
import { ScheduleTask } from './ScheduleTask';
import { useScheduleRights } from './useScheduleRights';

const useStyles = makeStyles({ title: { marginBottom: 0 } });

/** The name of a schedule, whose it is, its clock, and what can be done with it. */
export function ScheduleHead(props: {
  readonly schedule: Schedule;
  readonly rights: ReturnType<typeof useScheduleRights>;
  readonly onTask: (task: ScheduleTask) => void;
}) {
  const { schedule, rights, onTask } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const classes = useStyles();
  const schedulesLink = useRouteRef(schedulesRouteRef);
  const now = useNow();
  const { name, team, timezone, description } = schedule;
  const file = fileOf(useOnCallFiles().value, 'schedule', schedule.id);
  const time = now.setZone(timezone).setLocale('en-GB').toFormat('HH:mm ZZZZ');
  return (
    <>
      <Toolbar
        end={
          <ScheduleActions
            rights={rights}
            onTask={onTask}
            isEnabled={schedule.enabled}
            isManaged={!!file}
          />
        }
      >
        <div>
          <Typography variant="body2">
            <Link to={schedulesLink()}>{t('schedule.all')}</Link>
          </Typography>
          <Typography variant="h4" component="h2" className={classes.title}>
            {name}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {team && (
              <>
                <PersonLink entityRef={team} />
                {' · '}
              </>
            )}
            {t('schedule.clock', { zone: timezone, time })}
          </Typography>
          {description && (
            <Typography variant="body2">{description}</Typography>
          )}
        </div>
      </Toolbar>
      <ManagedNote file={file} />
    </>
  );
}
