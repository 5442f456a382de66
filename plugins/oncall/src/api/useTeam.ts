import { useApi } from '@backstage/core-plugin-api';
import { ONCALL_SIGNAL_CHANNEL } from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';

/** The people and services of a team, and what about it will page nobody. */
export function useTeam(ref: string) {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(() => onCallApi.getTeam(ref), [onCallApi, ref]);
  return useLiveAnswer(ask, { channel: ONCALL_SIGNAL_CHANNEL });
}
