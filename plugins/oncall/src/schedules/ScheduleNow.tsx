import { makeStyles } from '@material-ui/core/styles';
import {
  nextOnCall,
  Schedule,
  ScheduleOnCall,
  whoIsOnCall,
} from '@muster/backstage-plugin-oncall-common';
import {
  TurnsNext,
  TurnsNow,
  useNow,
} from '@muster/backstage-plugin-oncall-react';
import { DateTime } from 'luxon';
import { useMemo } from 'react';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(2) },
}));

/** Who is on call now in words, for whoever came for just that. */
export function ScheduleNow(props: { readonly schedule: Schedule }) {
  const { schedule } = props;
  const classes = useStyles();
  const now = useNow();
  const onCall = useMemo(() => onCallAt(schedule, now), [schedule, now]);
  return (
    <div className={classes.root}>
      <TurnsNow schedule={onCall} />
      <TurnsNext schedule={onCall} />
    </div>
  );
}

function onCallAt(schedule: Schedule, now: DateTime): ScheduleOnCall {
  const at = now.toUTC().toISO() ?? '';
  return {
    scheduleId: schedule.id,
    scheduleName: schedule.name,
    timezone: schedule.timezone,
    team: schedule.team,
    now: whoIsOnCall(schedule, at),
    next: nextOnCall(schedule, at),
  };
}
