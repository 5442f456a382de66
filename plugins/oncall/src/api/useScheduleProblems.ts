import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { setupChanges } from './setupChanges';

/** What should be looked at in a schedule. */
export function useScheduleProblems(scheduleId: string) {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(
    () => onCallApi.getScheduleProblems(scheduleId),
    [onCallApi, scheduleId],
  );
  return useLiveAnswer(ask, {
    ...setupChanges,
    keepPrevious: true,
  });
}
