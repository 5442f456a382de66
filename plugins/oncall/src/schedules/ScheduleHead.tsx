import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import DeleteOutlineIcon from '@material-ui/icons/DeleteOutline';
import EditIcon from '@material-ui/icons/Edit';
import SpeakerPhoneIcon from '@material-ui/icons/SpeakerPhone';
import SwapHorizIcon from '@material-ui/icons/SwapHoriz';
import TimerIcon from '@material-ui/icons/Timer';
import {
  drillCreatePermission,
  overrideUpdatePermission,
  Schedule,
  scheduleUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { PersonLink, useNow } from '@muster/backstage-plugin-oncall-react';
import { useMayConfigure } from '../api/useMayConfigure';
import { useMayI } from '../api/useMayI';
import { useOnCallFiles } from '../api/useOnCallFiles';
import { fileOf } from '../files/fileOf';
import { ManagedNote } from '../files/ManagedNote';
import { schedulesRouteRef } from '../routes';
import { onCallSchedulesTranslationRef } from './translation';
import { Toolbar } from '../ui/Toolbar';
import { ScheduleTask } from './ScheduleTask';

const useStyles = makeStyles({ title: { marginBottom: 0 } });

/** The name of a schedule, whose it is, its clock, and what can be done with it. */
export function ScheduleHead(props: {
  readonly schedule: Schedule;
  readonly onTask: (task: ScheduleTask) => void;
}) {
  const { schedule, onTask } = props;
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
        end={<ScheduleActions team={team} onTask={onTask} isManaged={!!file} />}
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

function ScheduleActions(props: {
  /** From a file: then it is edited there. */
  readonly isManaged: boolean;
  readonly team: string | undefined;
  readonly onTask: (task: ScheduleTask) => void;
}) {
  const { team, onTask, isManaged } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const mayConfigure = useMayConfigure(team);
  const mayOverride = useMayI(overrideUpdatePermission) && mayConfigure;
  const mayDrill = useMayI(drillCreatePermission);
  const mayUpdate =
    useMayI(scheduleUpdatePermission) && mayConfigure && !isManaged;
  const now = useNow();
  const nextHours = {
    start: now.startOf('hour').plus({ hours: 1 }).toMillis(),
    end: now.startOf('hour').plus({ hours: 9 }).toMillis(),
  };
  return (
    <>
      {mayOverride && (
        <>
          <Button
            variant="outlined"
            startIcon={<TimerIcon />}
            onClick={() => onTask({ kind: 'takeOver' })}
          >
            {t('schedule.takeOver')}
          </Button>
          <Button
            variant="contained"
            color="primary"
            startIcon={<SwapHorizIcon />}
            onClick={() => onTask({ kind: 'override', stretch: nextHours })}
          >
            {t('schedule.addOverride')}
          </Button>
        </>
      )}
      {mayDrill && (
        <IconButton
          size="small"
          aria-label={t('schedule.drill')}
          title={t('schedule.drill')}
          onClick={() => onTask({ kind: 'drill' })}
        >
          <SpeakerPhoneIcon />
        </IconButton>
      )}
      {mayUpdate && (
        <>
          <IconButton
            size="small"
            aria-label={t('schedule.edit')}
            title={t('schedule.edit')}
            onClick={() => onTask({ kind: 'edit' })}
          >
            <EditIcon />
          </IconButton>
          <IconButton
            size="small"
            aria-label={t('schedule.delete')}
            title={t('schedule.delete')}
            onClick={() => onTask({ kind: 'delete' })}
          >
            <DeleteOutlineIcon />
          </IconButton>
        </>
      )}
    </>
  );
}
