import { useApi } from '@backstage/core-plugin-api';
import { ONCALL_SIGNAL_CHANNEL } from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';

/** Who asked the reader for cover, and whom the reader asked. */
export function useCoverRequests() {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(() => onCallApi.listCoverRequests(), [onCallApi]);
  return useLiveAnswer(ask, {
    channel: ONCALL_SIGNAL_CHANNEL,
    keepPrevious: true,
  });
}
