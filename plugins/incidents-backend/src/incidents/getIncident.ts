import {
  Incident,
  incidentReadPermission,
} from '@muster/backstage-plugin-incidents-common';
import { authorize, Caller } from '../authorization';
import { IncidentsContext } from '../IncidentsContext';
import { IncidentStore } from './IncidentStore';

/** One incident, by id or key. */
export async function getIncident(
  context: IncidentsContext,
  {
    caller,
    incidentId,
  }: { readonly caller: Caller; readonly incidentId: string },
): Promise<Incident> {
  await authorize(context, caller, incidentReadPermission);
  return new IncidentStore(context.database).get(incidentId);
}
