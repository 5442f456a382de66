import { useApi } from '@backstage/core-plugin-api';
import {
  ImpactedService,
  Incident,
} from '@muster/backstage-plugin-incidents-common';
import { useCallback } from 'react';
import { incidentsApiRef } from '../api/incidentsApiRef';
import { useReportedAction } from '../api/useReportedAction';

/** Confirms, clears or adds a service. */
export function useImpactedServiceAction(
  incident: Incident,
  refresh: () => void,
) {
  const api = useApi(incidentsApiRef);
  const { id } = incident;
  const act = useCallback(
    async (entityRef: string, state: ImpactedService['state']) => {
      await api.setImpactedService(id, { entityRef, state });
      refresh();
    },
    [api, id, refresh],
  );
  return useReportedAction(act);
}
