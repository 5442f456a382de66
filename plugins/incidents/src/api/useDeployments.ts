import { useApi } from '@backstage/core-plugin-api';
import {
  Deployment,
  INCIDENTS_SIGNAL_CHANNEL,
} from '@muster/backstage-plugin-incidents-common';
import {
  LiveAnswer,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { incidentsApiRef } from './incidentsApiRef';

/** The newest deployments of a service since a moment; at most 100, which is what one strip can show. */
export function useDeployments(
  service: string,
  from: string,
): LiveAnswer<readonly Deployment[]> {
  const api = useApi(incidentsApiRef);
  const ask = useCallback(
    async () =>
      (await api.listDeployments({ service, from, limit: 100 })).items,
    [api, service, from],
  );
  return useLiveAnswer(ask, { channel: INCIDENTS_SIGNAL_CHANNEL });
}
