import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import FilterListIcon from '@material-ui/icons/FilterList';
import {
  Incident,
  IncidentStatus,
} from '@muster/backstage-plugin-incidents-common';
import {
  EmptyFace,
  ErrorFace,
  LoadingFace,
} from '@muster/backstage-plugin-oncall-react';
import { GrowingList } from '../api/useGrowingList';
import { groupIncidents } from '../list/groupIncidents';
import { IncidentGroupSection } from '../list/IncidentGroupSection';
import { incidentsTranslationRef } from '../translation';
import { LoadMore } from '../ui/LoadMore';

/** The incidents of one service in groups, with the four faces. */
export function ServiceIncidentList(props: {
  readonly incidents: GrowingList<Incident>;
  readonly status?: IncidentStatus;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { value, loading, error, retry, loadMore } = props.incidents;
  const { status } = props;
  if (loading) {
    return <LoadingFace lines={4} />;
  }
  if (!value) {
    return error ? <ErrorFace error={error} retry={retry} /> : null;
  }
  const shown = value.filter(incident => !status || incident.status === status);
  return (
    <div>
      {value.length === 0 && (
        <EmptyFace
          icon={<CheckCircleIcon />}
          tone="success"
          title={t('entity.empty.title')}
          description={t('entity.empty.description')}
        />
      )}
      {value.length > 0 && shown.length === 0 && (
        <EmptyFace
          icon={<FilterListIcon />}
          title={t('entity.empty.filtered')}
        />
      )}
      {groupIncidents(shown).map(group => (
        <IncidentGroupSection key={group.status} group={group} />
      ))}
      <LoadMore loadMore={loadMore} />
    </div>
  );
}
