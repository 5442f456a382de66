import {
  IncidentFilter,
  IncidentPriority,
  IncidentStatus,
} from '@muster/backstage-plugin-incidents-common';
import { PRIORITIES, STATUSES } from '../ui/priorities';

/** The filter that a URL describes. What the URL says wrong is left out. */
export function readIncidentFilter(search: URLSearchParams): IncidentFilter {
  const status = STATUSES.filter(one => search.getAll('status').includes(one));
  const priority = PRIORITIES.filter(one =>
    search.getAll('priority').includes(one),
  );
  return {
    status: status.length > 0 ? status : undefined,
    priority: priority.length > 0 ? priority : undefined,
    service: search.get('service') ?? undefined,
    team: search.get('team') ?? undefined,
    text: search.get('text') ?? undefined,
  };
}

/** The same URL with another filter; parameters that are no filter stay. */
export function writeIncidentFilter(
  search: URLSearchParams,
  filter: IncidentFilter,
): URLSearchParams {
  const written = new URLSearchParams(search);
  const values: Readonly<
    Record<string, readonly (IncidentStatus | IncidentPriority | string)[]>
  > = {
    status: filter.status ?? [],
    priority: filter.priority ?? [],
    service: filter.service ? [filter.service] : [],
    team: filter.team ? [filter.team] : [],
    text: filter.text ? [filter.text] : [],
  };
  for (const [name, wanted] of Object.entries(values)) {
    written.delete(name);
    wanted.forEach(value => written.append(name, value));
  }
  return written;
}

/** Whether anything is left out of the list. */
export function isFiltered(filter: IncidentFilter): boolean {
  return Object.values(filter).some(value => value !== undefined);
}
