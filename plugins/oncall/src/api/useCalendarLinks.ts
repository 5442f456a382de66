import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { setupChanges } from './setupChanges';

/** The reader's secret addresses for calendar programs, with the schedules that they can be about. */
export function useCalendarLinks() {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(async () => {
    const [links, schedules] = await Promise.all([
      onCallApi.listCalendarLinks(),
      onCallApi.listSchedules({}),
    ]);
    return { links, schedules };
  }, [onCallApi]);
  return useLiveAnswer(ask, {
    ...setupChanges,
    keepPrevious: true,
  });
}
