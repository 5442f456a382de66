import { useApi } from '@backstage/core-plugin-api';
import { ONCALL_SIGNAL_CHANNEL } from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';

/** The machines that are expected to report. */
export function useHeartbeats() {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(() => onCallApi.listHeartbeats(), [onCallApi]);
  return useLiveAnswer(ask, { channel: ONCALL_SIGNAL_CHANNEL });
}
