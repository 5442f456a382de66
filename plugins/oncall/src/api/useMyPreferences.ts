import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { ONCALL_SIGNAL_CHANNEL } from '@muster/backstage-plugin-oncall-common';
import { useCallback } from 'react';

/** How the reader is told: contact methods, rules, quiet hours. */
export function useMyPreferences() {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(() => onCallApi.me.getMyPreferences(), [onCallApi]);
  return useLiveAnswer(ask, { channel: ONCALL_SIGNAL_CHANNEL });
}
