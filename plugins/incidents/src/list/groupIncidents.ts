import {
  Incident,
  IncidentStatus,
} from '@muster/backstage-plugin-incidents-common';
import { STATUSES } from '../ui/priorities';

/** Incidents of one status, in the order in which somebody should look at them. */
export type IncidentGroup = {
  readonly status: IncidentStatus;
  readonly incidents: readonly Incident[];
};

/** Active ones first, most urgent and oldest on top; the others newest first. Empty groups are left out. */
export function groupIncidents(
  incidents: readonly Incident[],
): readonly IncidentGroup[] {
  return STATUSES.map(status => ({
    status,
    incidents: incidents
      .filter(incident => incident.status === status)
      .sort(status === 'open' ? byUrgency : byNewest),
  })).filter(group => group.incidents.length > 0);
}

function byUrgency(a: Incident, b: Incident): number {
  return (
    a.priority.localeCompare(b.priority) ||
    a.impactStartedAt.localeCompare(b.impactStartedAt)
  );
}

function byNewest(a: Incident, b: Incident): number {
  return b.createdAt.localeCompare(a.createdAt);
}
