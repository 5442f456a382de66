import {
  incidentReadPermission,
  TimelineEntry,
} from '@muster/backstage-plugin-incidents-common';
import { authorize, Caller } from '../authorization';
import { IncidentStore } from '../incidents/IncidentStore';
import { IncidentsContext } from '../IncidentsContext';
import { TimelineStore } from './TimelineStore';

/** What happened, earliest first. */
export async function getTimeline(
  context: IncidentsContext,
  {
    caller,
    incidentId,
  }: { readonly caller: Caller; readonly incidentId: string },
): Promise<TimelineEntry[]> {
  await authorize(context, caller, incidentReadPermission);
  const { id } = await new IncidentStore(context.database).facts(incidentId);
  return new TimelineStore(context.database).list(id);
}
