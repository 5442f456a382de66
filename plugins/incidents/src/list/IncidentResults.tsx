import {
  Incident,
  IncidentFilter,
} from '@muster/backstage-plugin-incidents-common';
import { ErrorFace, LoadingFace } from '@muster/backstage-plugin-oncall-react';
import { ReactNode } from 'react';
import { useIncidents } from '../api/useIncidents';
import { LoadMore } from '../ui/LoadMore';
import { groupIncidents } from './groupIncidents';
import { IncidentGroupSection } from './IncidentGroupSection';
import { isFiltered } from './incidentFilter';
import { NoIncidents } from './NoIncidents';

/** The incidents that match a filter, in groups, with the four faces. */
export function IncidentResults(props: {
  readonly filter: IncidentFilter;
  readonly clear: () => void;
  /** The button that declares one, for the empty face. */
  readonly declare?: ReactNode;
}) {
  const { filter, clear, declare } = props;
  const { value, loading, error, retry, loadMore } = useIncidents(filter);
  if (loading) {
    return <LoadingFace lines={6} />;
  }
  if (!value) {
    return error ? <ErrorFace error={error} retry={retry} /> : null;
  }
  const empty = (
    <NoIncidents
      isFiltered={isFiltered(filter)}
      onClear={clear}
      declare={declare}
      last={lastResolved(value)}
    />
  );
  const hasOpen = value.some(({ status }) => status === 'open');
  const showsAll = !isFiltered(filter);
  return (
    <>
      {error && <ErrorFace error={error} retry={retry} />}
      {(value.length === 0 || (showsAll && !hasOpen)) && empty}
      {groupIncidents(value).map(group => (
        <IncidentGroupSection key={group.status} group={group} />
      ))}
      <LoadMore loadMore={loadMore} />
    </>
  );
}

function lastResolved(incidents: readonly Incident[]): Incident | undefined {
  return incidents
    .filter(({ resolvedAt }) => resolvedAt !== undefined)
    .sort((a, b) => (b.resolvedAt ?? '').localeCompare(a.resolvedAt ?? ''))[0];
}
