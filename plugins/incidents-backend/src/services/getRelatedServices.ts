import {
  incidentReadPermission,
  RelatedService,
} from '@muster/backstage-plugin-incidents-common';
import { authorize, Caller } from '../authorization';
import { IncidentStore } from '../incidents/IncidentStore';
import { IncidentsContext } from '../IncidentsContext';
import { GraphSnapshotStore } from './GraphSnapshotStore';
import { relatedServices } from './relatedServices';

/** Services near the impacted ones, in the graph as it was when they were added to the incident. */
export async function getRelatedServices(
  context: IncidentsContext,
  {
    caller,
    incidentId,
  }: { readonly caller: Caller; readonly incidentId: string },
): Promise<RelatedService[]> {
  await authorize(context, caller, incidentReadPermission);
  const { id, impactedServices } = await new IncidentStore(
    context.database,
  ).get(incidentId);
  const refs = impactedServices
    .filter(({ state }) => state !== 'cleared')
    .map(({ entityRef }) => entityRef);
  const graph = await new GraphSnapshotStore(context.database).get(id);
  return relatedServices(graph, refs, context.settings.maxHops);
}
