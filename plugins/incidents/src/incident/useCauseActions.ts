import { useApi } from '@backstage/core-plugin-api';
import { PotentialCause } from '@muster/backstage-plugin-incidents-common';
import { useCallback } from 'react';
import { incidentsApiRef } from '../api/incidentsApiRef';
import { useReportedAction } from '../api/useReportedAction';

/** Adds a potential cause, and judges one. */
export function useCauseActions(incidentId: string, refresh: () => void) {
  const api = useApi(incidentsApiRef);
  const add = useCallback(
    async (deploymentId: string, commitSha?: string) => {
      await api.addPotentialCause(incidentId, { deploymentId, commitSha });
      refresh();
    },
    [api, incidentId, refresh],
  );
  const judge = useCallback(
    async (causeId: string, state: PotentialCause['state']) => {
      await api.updatePotentialCause(incidentId, causeId, { state });
      refresh();
    },
    [api, incidentId, refresh],
  );
  return { add: useReportedAction(add), judge: useReportedAction(judge) };
}
