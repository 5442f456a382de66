import { useApi } from '@backstage/core-plugin-api';
import { ONCALL_SIGNAL_CHANNEL } from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';

/** Every schedule, or those of one team, with who is on call now. */
export function useWhoIsOnCall(team?: string) {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(
    () => onCallApi.whoIsOnCall({ team }),
    [onCallApi, team],
  );
  return useLiveAnswer(ask, { channel: ONCALL_SIGNAL_CHANNEL });
}
