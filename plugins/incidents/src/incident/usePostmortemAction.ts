import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { Incident } from '@muster/backstage-plugin-incidents-common';
import { useCallback } from 'react';
import { useNavigate } from 'react-router-dom';
import { incidentsApiRef } from '../api/incidentsApiRef';
import { useReportedAction } from '../api/useReportedAction';
import { postmortemRouteRef } from '../routes';

/** Goes to the postmortem of an incident, which is started when there is none. */
export function usePostmortemAction(incident: Incident) {
  const api = useApi(incidentsApiRef);
  const navigate = useNavigate();
  const postmortemRoute = useRouteRef(postmortemRouteRef);
  const { id: incidentId, postmortem } = incident;
  const act = useCallback(async () => {
    const { id } = postmortem ?? (await api.createPostmortem(incidentId));
    navigate(postmortemRoute({ id }));
  }, [api, incidentId, postmortem, navigate, postmortemRoute]);
  return useReportedAction(act);
}
