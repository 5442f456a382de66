import { useApi } from '@backstage/core-plugin-api';
import { Schedule } from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { TimelineRange, TimelineView } from '../schedules/timelineRange';
import { setupChanges } from './setupChanges';

/**
 * The final shifts of a schedule in a range, and who really was on call in what of it is past; asked again when the schedule
 * changes. The answer names its range: while another one is fetched, the last one is still seen whole.
 */
export function useScheduleShifts(
  schedule: Schedule,
  timeline: {
    readonly view: TimelineView;
    readonly range: TimelineRange;
    readonly isPast: boolean;
  },
) {
  const onCallApi = useApi(onCallApiRef);
  const { view, range, isPast } = timeline;
  const ask = useCallback(async () => {
    const [from, to] = [range.start, range.end].map(
      at => at.toUTC().toISO() ?? '',
    );
    const request = { scheduleId: schedule.id, from, to };
    const [shifts, history] = await Promise.all([
      onCallApi.getShifts(request),
      isPast ? onCallApi.getShiftHistory(request) : undefined,
    ]);
    return { view, range, shifts, history };
  }, [onCallApi, schedule, view, range, isPast]);
  return useLiveAnswer(ask, {
    ...setupChanges,
    keepPrevious: true,
  });
}
