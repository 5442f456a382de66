import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { useNow } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { useEscalationNames } from '../api/useEscalationNames';
import { usePersonZones } from '../api/usePersonZones';
import { useSchedule } from '../api/useSchedule';
import { useScheduleShifts } from '../api/useScheduleShifts';
import { hasEscalation } from './hasEscalation';
import { onCallSchedulesTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { EscalationNames } from '../ui/EscalationNames';
import { Section } from '../ui/Section';
import { PersonClocks } from './PersonClocks';
import { PersonZones } from './PersonZones';
import { OverridesTable } from './OverridesTable';
import { RotationSentences } from './RotationSentences';
import { ScheduleDialogs } from './ScheduleDialogs';
import { ScheduleForwardings } from './ScheduleForwardings';
import { ScheduleHead } from './ScheduleHead';
import { ScheduleNow } from './ScheduleNow';
import { ScheduleQuality } from './ScheduleQuality';
import { ScheduleTask } from './ScheduleTask';
import { ScheduleTimeline } from './ScheduleTimeline';
import { TimelineToolbar } from './TimelineToolbar';
import { useScheduleRights } from './useScheduleRights';
import { useTimelineParams } from './useTimelineParams';

const useStyles = makeStyles(theme => ({
  disabled: { marginBottom: theme.spacing(2) },
}));

/** One schedule: who is on call when, why, and how to change it. */
export function SchedulePage() {
  const { id = '' } = useParams();
  const answer = useSchedule(id);
  return (
    <Answer answer={answer} lines={8}>
      {schedule => <Content schedule={schedule} onChanged={answer.retry} />}
    </Answer>
  );
}

function Content(props: {
  readonly schedule: Schedule;
  readonly onChanged: () => void;
}) {
  const { schedule, onChanged } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const classes = useStyles();
  const [task, setTask] = useState<ScheduleTask>();
  const timeline = useTimelineParams(schedule.timezone, useNow());
  const shifts = useScheduleShifts(schedule, timeline);
  const zones = usePersonZones(schedule.id);
  const names = useEscalationNames(hasEscalation(schedule));
  const rights = useScheduleRights(schedule.team);
  const { isKnown, missing } = rights.override;
  return (
    <EscalationNames.Provider value={names}>
      <ScheduleHead schedule={schedule} rights={rights} onTask={setTask} />
      {schedule.enabled ? (
        <ScheduleNow schedule={schedule} />
      ) : (
        <MuiAlert severity="warning" className={classes.disabled}>
          {t('schedule.disabled')}
        </MuiAlert>
      )}
      <TimelineToolbar timeline={timeline} scheduleZone={schedule.timezone} />
      <Answer answer={shifts} lines={4}>
        {value => (
          <PersonZones.Provider value={zones}>
            <ScheduleTimeline
              schedule={schedule}
              {...value}
              onChoose={
                schedule.enabled && isKnown && missing === undefined
                  ? choice => setTask({ kind: 'override', choice })
                  : undefined
              }
            />
          </PersonZones.Provider>
        )}
      </Answer>
      {schedule.enabled && <ScheduleQuality schedule={schedule} />}
      <Section title={t('schedule.rotations')}>
        <RotationSentences schedule={schedule} />
      </Section>
      <PersonClocks zones={zones} />
      <Section title={t('schedule.overrides')}>
        <OverridesTable
          schedule={schedule}
          missingRight={missing}
          onTask={isKnown ? setTask : undefined}
        />
      </Section>
      <ScheduleForwardings
        schedule={schedule}
        right={rights.forwarding}
        onTask={setTask}
      />
      <ScheduleDialogs
        schedule={schedule}
        task={task}
        onClose={() => setTask(undefined)}
        onDone={onChanged}
      />
    </EscalationNames.Provider>
  );
}
