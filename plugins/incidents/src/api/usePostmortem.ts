import { useApi } from '@backstage/core-plugin-api';
import {
  INCIDENTS_SIGNAL_CHANNEL,
  Postmortem,
} from '@muster/backstage-plugin-incidents-common';
import {
  LiveAnswer,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { incidentsApiRef } from './incidentsApiRef';

/** One postmortem, draft or published. */
export function usePostmortem(id: string): LiveAnswer<Postmortem> {
  const api = useApi(incidentsApiRef);
  const ask = useCallback(() => api.getPostmortem(id), [api, id]);
  return useLiveAnswer(ask, { channel: INCIDENTS_SIGNAL_CHANNEL });
}
