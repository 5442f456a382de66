import { useApi } from '@backstage/core-plugin-api';
import { ONCALL_SIGNAL_CHANNEL } from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';

/** All alert and notification policies, in order within each type and team. */
export function useHandlingPolicies() {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(() => onCallApi.listHandlingPolicies(), [onCallApi]);
  return useLiveAnswer(ask, { channel: ONCALL_SIGNAL_CHANNEL });
}
