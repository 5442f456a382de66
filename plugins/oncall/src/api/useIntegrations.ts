import { useApi } from '@backstage/core-plugin-api';
import { ONCALL_SIGNAL_CHANNEL } from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';

/** The machines that may send alerts. */
export function useIntegrations() {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(() => onCallApi.listIntegrations(), [onCallApi]);
  return useLiveAnswer(ask, { channel: ONCALL_SIGNAL_CHANNEL });
}
