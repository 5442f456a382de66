import { useApi } from '@backstage/core-plugin-api';
import {
  INCIDENTS_SIGNAL_CHANNEL,
  RelatedService,
} from '@muster/backstage-plugin-incidents-common';
import {
  LiveAnswer,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { incidentsApiRef } from './incidentsApiRef';

/** Services near the impacted ones of an incident, in both directions. */
export function useRelatedServices(
  key: string,
): LiveAnswer<readonly RelatedService[]> {
  const api = useApi(incidentsApiRef);
  const ask = useCallback(() => api.getRelatedServices(key), [api, key]);
  return useLiveAnswer(ask, { channel: INCIDENTS_SIGNAL_CHANNEL });
}
