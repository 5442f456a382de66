import { useApi } from '@backstage/core-plugin-api';
import {
  INCIDENTS_SIGNAL_CHANNEL,
  Investigation,
} from '@muster/backstage-plugin-incidents-common';
import {
  LiveAnswer,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { incidentsApiRef } from './incidentsApiRef';

/** Deployments around the start of an incident, ranked, and the causes people have chosen. */
export function useInvestigation(
  key: string,
  window: { readonly hours?: number; readonly environment?: string } = {},
): LiveAnswer<Investigation> {
  const api = useApi(incidentsApiRef);
  const { hours, environment } = window;
  const ask = useCallback(
    () => api.getInvestigation(key, { hours, environment }),
    [api, key, hours, environment],
  );
  return useLiveAnswer(ask, { channel: INCIDENTS_SIGNAL_CHANNEL });
}
