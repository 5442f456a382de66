import { useApi } from '@backstage/core-plugin-api';
import { ONCALL_SIGNAL_CHANNEL } from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';

/** What was changed about a team lately, and how its newest alerts escalated. */
export function useTeamActivity(team: string) {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(
    () => onCallApi.getTeamActivity(team),
    [onCallApi, team],
  );
  return useLiveAnswer(ask, { channel: ONCALL_SIGNAL_CHANNEL });
}
