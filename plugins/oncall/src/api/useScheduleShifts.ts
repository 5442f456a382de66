import { useApi } from '@backstage/core-plugin-api';
import { Schedule } from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { DateTime } from 'luxon';
import { useCallback } from 'react';
import {
  aroundRange,
  TimelineRange,
  TimelineView,
} from '../schedules/timelineRange';
import { setupChanges } from './setupChanges';

/**
 * The final shifts of a schedule in and around a range, and who really was on call in what of it is past; asked again when the
 * schedule changes. The answer names its range: while another one is fetched, the last one is still seen whole.
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
    const scheduleId = schedule.id;
    const [shifts, history] = await Promise.all([
      onCallApi.getShifts({ scheduleId, ...between(aroundRange(range)) }),
      isPast
        ? onCallApi.getShiftHistory({ scheduleId, ...between(range) })
        : undefined,
    ]);
    return { view, range, shifts, history };
  }, [onCallApi, schedule, view, range, isPast]);
  return useLiveAnswer(ask, {
    ...setupChanges,
    keepPrevious: true,
  });
}

function between(span: { readonly start: DateTime; readonly end: DateTime }) {
  const [from, to] = [span.start, span.end].map(at => at.toUTC().toISO() ?? '');
  return { from, to };
}
