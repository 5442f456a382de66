import { useApi } from '@backstage/core-plugin-api';
import { ONCALL_SIGNAL_CHANNEL } from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';

/** All teams by name. */
export function useTeams() {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(() => onCallApi.listTeams(), [onCallApi]);
  return useLiveAnswer(ask, { channel: ONCALL_SIGNAL_CHANNEL });
}
