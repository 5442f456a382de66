import { useApi } from '@backstage/core-plugin-api';
import {
  INCIDENTS_SIGNAL_CHANNEL,
  TimelineEntry,
} from '@muster/backstage-plugin-incidents-common';
import {
  LiveAnswer,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { incidentsApiRef } from './incidentsApiRef';

/** What happened in one incident, oldest first. */
export function useTimeline(key: string): LiveAnswer<readonly TimelineEntry[]> {
  const api = useApi(incidentsApiRef);
  const ask = useCallback(() => api.getTimeline(key), [api, key]);
  return useLiveAnswer(ask, { channel: INCIDENTS_SIGNAL_CHANNEL });
}
