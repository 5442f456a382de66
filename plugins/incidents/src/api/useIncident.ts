import { useApi } from '@backstage/core-plugin-api';
import {
  Incident,
  INCIDENTS_SIGNAL_CHANNEL,
} from '@muster/backstage-plugin-incidents-common';
import { ONCALL_SIGNAL_CHANNEL } from '@muster/backstage-plugin-oncall-common';
import {
  LiveAnswer,
  useLiveAnswer,
  useRefreshOnSignal,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { incidentsApiRef } from './incidentsApiRef';

/** The incidents channel polls often enough for both. */
const PAGER_POLL_MS = 60_000;

/** One incident, read again when it changes or when the pager reaches somebody. */
export function useIncident(key: string): LiveAnswer<Incident> {
  const api = useApi(incidentsApiRef);
  const ask = useCallback(() => api.getIncident(key), [api, key]);
  const answer = useLiveAnswer(ask, { channel: INCIDENTS_SIGNAL_CHANNEL });
  useRefreshOnSignal({
    channel: ONCALL_SIGNAL_CHANNEL,
    retry: answer.refresh,
    pollMs: PAGER_POLL_MS,
  });
  return answer;
}
