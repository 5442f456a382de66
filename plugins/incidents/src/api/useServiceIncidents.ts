import { useApi } from '@backstage/core-plugin-api';
import {
  INCIDENTS_SIGNAL_CHANNEL,
  ServiceIncidents,
} from '@muster/backstage-plugin-incidents-common';
import {
  LiveAnswer,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { incidentsApiRef } from './incidentsApiRef';

/** Everything the card of a service asks about incidents: one request. */
export function useServiceIncidents(
  entityRef: string,
): LiveAnswer<ServiceIncidents> {
  const api = useApi(incidentsApiRef);
  const ask = useCallback(
    () => api.getServiceIncidents(entityRef),
    [api, entityRef],
  );
  return useLiveAnswer(ask, { channel: INCIDENTS_SIGNAL_CHANNEL });
}
