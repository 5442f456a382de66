import { useApi } from '@backstage/core-plugin-api';
import {
  ONCALL_SIGNAL_CHANNEL,
  Schedule,
} from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { DateTime } from 'luxon';
import { useCallback } from 'react';

/** The final shifts of a schedule in [start, end), asked again when the schedule changes. */
export function useScheduleShifts(
  schedule: Schedule,
  range: { readonly start: DateTime; readonly end: DateTime },
) {
  const onCallApi = useApi(onCallApiRef);
  const from = range.start.toUTC().toISO() ?? '';
  const to = range.end.toUTC().toISO() ?? '';
  const ask = useCallback(
    () => onCallApi.getShifts({ scheduleId: schedule.id, from, to }),
    [onCallApi, schedule, from, to],
  );
  return useLiveAnswer(ask, {
    channel: ONCALL_SIGNAL_CHANNEL,
    keepPrevious: true,
  });
}
