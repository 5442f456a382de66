import { Schedule, Shift } from '@muster/backstage-plugin-oncall-common';
import { useMemo } from 'react';
import { personColors } from './personColors';
import { rotationTurns } from './rotationTurns';
import { Timeline } from './Timeline';
import { Stretch, timelineLanes } from './timelineLanes';
import { TimelineRange, TimelineView } from './timelineRange';

/** A schedule's timeline: the final schedule from the server, the rotations by the same arithmetic. */
export function ScheduleTimeline(props: {
  readonly schedule: Schedule;
  readonly shifts: readonly Shift[];
  readonly view: TimelineView;
  readonly range: TimelineRange;
  readonly onChoose?: (stretch: Stretch) => void;
}) {
  const { schedule, shifts, view, range, onChoose } = props;
  const from = range.start.toMillis();
  const to = range.end.toMillis();
  const lanes = useMemo(
    () =>
      timelineLanes({
        schedule,
        shifts,
        turnsOf: rotation =>
          rotationTurns({ schedule, rotation, span: { start: from, end: to } }),
        span: { start: from, end: to },
      }),
    [schedule, shifts, from, to],
  );
  const colors = useMemo(() => personColors(schedule), [schedule]);
  return (
    <Timeline
      view={view}
      range={range}
      lanes={lanes}
      colors={colors}
      onChoose={onChoose}
    />
  );
}
