import {
  Incident,
  IncidentFilter,
  incidentReadPermission,
} from '@muster/backstage-plugin-incidents-common';
import { authorize, Caller } from '../authorization';
import { pageOf, readCursor } from '../Cursor';
import { IncidentsContext } from '../IncidentsContext';
import { normalizeRef } from '../services/normalizeRefs';
import { IncidentListStore } from './IncidentListStore';
import { IncidentStore } from './IncidentStore';

/** Incidents that pass the filter, newest first. */
export async function listIncidents(
  context: IncidentsContext,
  options: {
    readonly caller: Caller;
    readonly filter: IncidentFilter;
    readonly cursor?: string;
    readonly limit: number;
  },
): Promise<{ items: Incident[]; nextCursor?: string }> {
  const { caller, filter, cursor, limit } = options;
  await authorize(context, caller, incidentReadPermission);
  const rows = await new IncidentListStore(context.database).list(
    {
      ...filter,
      service: filter.service && normalizeRef('service', filter.service),
      team: filter.team && normalizeRef('team', filter.team),
    },
    { after: readCursor(cursor), limit: limit + 1 },
  );
  const page = pageOf(rows, limit, ({ number, id }) => ({ rank: number, id }));
  const incidents = new IncidentStore(context.database);
  return { ...page, items: await incidents.complete(page.items) };
}
