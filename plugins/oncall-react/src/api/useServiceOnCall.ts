import { useApi } from '@backstage/core-plugin-api';
import {
  ONCALL_SIGNAL_CHANNEL,
  ServiceOnCall,
} from '@muster/backstage-plugin-oncall-common';
import { useCallback } from 'react';
import { onCallApiRef } from './onCallApiRef';
import { LiveAnswer, useLiveAnswer } from './useLiveAnswer';

/**
 * Who answers for a service now, and its open alerts: one request.
 *
 * @public
 */
export function useServiceOnCall(entityRef: string): LiveAnswer<ServiceOnCall> {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(
    () => onCallApi.getServiceOnCall(entityRef),
    [onCallApi, entityRef],
  );
  return useLiveAnswer(ask, { channel: ONCALL_SIGNAL_CHANNEL });
}
