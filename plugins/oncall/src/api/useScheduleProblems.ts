import { useApi } from '@backstage/core-plugin-api';
import { ONCALL_SIGNAL_CHANNEL } from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';

/** What should be looked at in a schedule. */
export function useScheduleProblems(scheduleId: string) {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(
    () => onCallApi.getScheduleProblems(scheduleId),
    [onCallApi, scheduleId],
  );
  return useLiveAnswer(ask, {
    channel: ONCALL_SIGNAL_CHANNEL,
    keepPrevious: true,
  });
}
