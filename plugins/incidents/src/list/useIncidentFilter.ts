import { IncidentFilter } from '@muster/backstage-plugin-incidents-common';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { readIncidentFilter, writeIncidentFilter } from './incidentFilter';

/** The filter of the list, kept in the URL so that it can be shared. */
export function useIncidentFilter(): {
  readonly filter: IncidentFilter;
  readonly change: (changes: IncidentFilter) => void;
  readonly clear: () => void;
} {
  const [search, setSearch] = useSearchParams();
  const query = search.toString();
  const filter = useMemo(
    () => readIncidentFilter(new URLSearchParams(query)),
    [query],
  );
  const change = useCallback(
    (changes: IncidentFilter) =>
      setSearch(
        before =>
          writeIncidentFilter(before, {
            ...readIncidentFilter(before),
            ...changes,
          }),
        { replace: true },
      ),
    [setSearch],
  );
  const clear = useCallback(
    () =>
      setSearch(before => writeIncidentFilter(before, {}), { replace: true }),
    [setSearch],
  );
  return { filter, change, clear };
}
