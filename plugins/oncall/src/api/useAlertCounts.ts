import { useApi } from '@backstage/core-plugin-api';
import {
  AlertFilter,
  ONCALL_SIGNAL_CHANNEL,
} from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';

/** How many alerts of each state fit the rest of a filter. */
export function useAlertCounts(filter: AlertFilter) {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(
    () => onCallApi.countAlerts({ ...filter, state: undefined }),
    [onCallApi, filter],
  );
  return useLiveAnswer(ask, {
    channel: ONCALL_SIGNAL_CHANNEL,
    keepPrevious: true,
  });
}
