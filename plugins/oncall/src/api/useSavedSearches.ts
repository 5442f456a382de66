import { useApi } from '@backstage/core-plugin-api';
import { ONCALL_SIGNAL_CHANNEL } from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';

/** The searches for alerts that people gave a name. */
export function useSavedSearches() {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(
    () => onCallApi.listSavedAlertSearches(),
    [onCallApi],
  );
  return useLiveAnswer(ask, {
    channel: ONCALL_SIGNAL_CHANNEL,
    keepPrevious: true,
  });
}
