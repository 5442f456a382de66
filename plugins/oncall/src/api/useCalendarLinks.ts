import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { ONCALL_SIGNAL_CHANNEL } from '@muster/backstage-plugin-oncall-common';
import { useCallback } from 'react';

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
    channel: ONCALL_SIGNAL_CHANNEL,
    keepPrevious: true,
  });
}
