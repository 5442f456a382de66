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
import { useWhoIsOnCall } from '../api/useWhoIsOnCall';
import { hasEscalation } from './hasEscalation';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(2) },
}));

/** Who is on call now in words, for whoever came for just that. */
export function ScheduleNow(props: { readonly schedule: Schedule }) {
  const { schedule } = props;
  const classes = useStyles();
  const now = useNow(undefined, schedule);
  const onCall = useMemo(() => onCallAt(schedule, now), [schedule, now]);
  return (
    <div className={classes.root}>
      {hasEscalation(schedule) ? (
        <AskedTurns of={onCall} />
      ) : (
        <Turns of={onCall} />
      )}
    </div>
  );
}

/** Whom an escalation policy pages depends on more than the schedule. */
function AskedTurns(props: { readonly of: ScheduleOnCall }) {
  const { of: onCall } = props;
  const { value = [] } = useWhoIsOnCall(onCall.team);
  const isSame = ({ scheduleId }: ScheduleOnCall) =>
    scheduleId === onCall.scheduleId;
  return <Turns of={value.find(isSame) ?? onCall} />;
}

function Turns(props: { readonly of: ScheduleOnCall }) {
  return (
    <>
      <TurnsNow schedule={props.of} />
      <TurnsNext schedule={props.of} />
    </>
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
