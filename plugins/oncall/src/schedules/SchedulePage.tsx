import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  overrideUpdatePermission,
  Schedule,
} from '@muster/backstage-plugin-oncall-common';
import { useNow } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { useMayConfigure } from '../api/useMayConfigure';
import { useMayI } from '../api/useMayI';
import { usePersonZones } from '../api/usePersonZones';
import { useSchedule } from '../api/useSchedule';
import { useScheduleShifts } from '../api/useScheduleShifts';
import { onCallSchedulesTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { Section } from '../ui/Section';
import { PersonZones } from './PersonZones';
import { OverridesTable } from './OverridesTable';
import { RotationSentences } from './RotationSentences';
import { ScheduleDialogs } from './ScheduleDialogs';
import { ScheduleHead } from './ScheduleHead';
import { ScheduleNow } from './ScheduleNow';
import { ScheduleQuality } from './ScheduleQuality';
import { ScheduleTask } from './ScheduleTask';
import { ScheduleTimeline } from './ScheduleTimeline';
import { TimelineToolbar } from './TimelineToolbar';
import { useTimelineParams } from './useTimelineParams';

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
  const [task, setTask] = useState<ScheduleTask>();
  const timeline = useTimelineParams(schedule.timezone, useNow());
  const shifts = useScheduleShifts(schedule, timeline);
  const zones = usePersonZones(schedule.id);
  const mayConfigure = useMayConfigure(schedule.team);
  const mayOverride = useMayI(overrideUpdatePermission) && mayConfigure;
  return (
    <>
      <ScheduleHead schedule={schedule} onTask={setTask} />
      <ScheduleNow schedule={schedule} />
      <TimelineToolbar timeline={timeline} scheduleZone={schedule.timezone} />
      <Answer answer={shifts} lines={4}>
        {value => (
          <PersonZones.Provider value={zones}>
            <ScheduleTimeline
              schedule={schedule}
              {...value}
              onChoose={
                mayOverride
                  ? stretch => setTask({ kind: 'override', stretch })
                  : undefined
              }
            />
          </PersonZones.Provider>
        )}
      </Answer>
      <ScheduleQuality schedule={schedule} />
      <Section title={t('schedule.rotations')}>
        <RotationSentences schedule={schedule} />
      </Section>
      <Section title={t('schedule.overrides')}>
        <OverridesTable
          schedule={schedule}
          onDelete={
            mayOverride
              ? override => setTask({ kind: 'deleteOverride', override })
              : undefined
          }
        />
      </Section>
      <ScheduleDialogs
        schedule={schedule}
        task={task}
        onClose={() => setTask(undefined)}
        onDone={onChanged}
      />
    </>
  );
}
