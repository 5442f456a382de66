import {
  Schedule,
  Shift,
  ShiftHistory,
} from '@muster/backstage-plugin-oncall-common';
import { useNow } from '@muster/backstage-plugin-oncall-react';
import { useMemo } from 'react';
import { personColors } from './personColors';
import { recordedLane } from './recordedLane';
import { rotationTurns } from './rotationTurns';
import { Timeline } from './Timeline';
import { Choice, timelineLanes } from './timelineLanes';
import { aroundRange, TimelineRange, TimelineView } from './timelineRange';

/**
 * A schedule's timeline: the final schedule and what was recorded from the server, the rotations by the same
 * arithmetic. The shifts are those around the range as well.
 */
export function ScheduleTimeline(props: {
  readonly schedule: Schedule;
  readonly shifts: readonly Shift[];
  readonly history?: ShiftHistory;
  readonly view: TimelineView;
  readonly range: TimelineRange;
  readonly onChoose?: (choice: Choice) => void;
}) {
  const { schedule, shifts, history, view, range, onChoose } = props;
  const from = range.start.toMillis();
  const to = range.end.toMillis();
  const now = useNow().toMillis();
  const [final, ...parts] = useMemo(() => {
    const wide = aroundRange(range);
    const around = { start: wide.start.toMillis(), end: wide.end.toMillis() };
    return timelineLanes({
      schedule,
      shifts,
      turnsOf: rotation => rotationTurns({ schedule, rotation, span: around }),
      span: { start: from, end: to },
      around,
    });
  }, [schedule, shifts, range, from, to]);
  const recorded = useMemo(
    () =>
      history && [
        recordedLane({
          history,
          plan: final.tracks.flat(),
          span: { start: from, end: to },
          now,
        }),
      ],
    [history, final, from, to, now],
  );
  const colors = useMemo(
    () => personColors(schedule, history),
    [schedule, history],
  );
  return (
    <Timeline
      view={view}
      range={range}
      lanes={[final, ...(recorded ?? []), ...parts]}
      colors={colors}
      onChoose={onChoose}
    />
  );
}
