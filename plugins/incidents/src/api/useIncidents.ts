import { useApi } from '@backstage/core-plugin-api';
import {
  Incident,
  IncidentFilter,
} from '@muster/backstage-plugin-incidents-common';
import { useCallback } from 'react';
import { incidentsApiRef } from './incidentsApiRef';
import { GrowingList, useGrowingList } from './useGrowingList';

const PAGE_SIZE = 50;

/**
 * Incidents that match a filter, newest first.
 *
 * @remarks The filter is the identity of the question: keep it in `useMemo`.
 */
export function useIncidents(filter: IncidentFilter): GrowingList<Incident> {
  const api = useApi(incidentsApiRef);
  const askPage = useCallback(
    (cursor?: string) =>
      api.listIncidents({ ...filter, cursor, limit: PAGE_SIZE }),
    [api, filter],
  );
  return useGrowingList(askPage);
}
