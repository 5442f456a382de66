import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { ONCALL_SIGNAL_CHANNEL } from '@muster/backstage-plugin-oncall-common';
import { useCallback } from 'react';

/** Where custom actions of alerts are done. */
export function useActionHooks() {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(() => onCallApi.listActionHooks(), [onCallApi]);
  return useLiveAnswer(ask, { channel: ONCALL_SIGNAL_CHANNEL });
}
