import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import FilterListIcon from '@material-ui/icons/FilterList';
import { Incident } from '@muster/backstage-plugin-incidents-common';
import { EmptyFace, MomentInTime } from '@muster/backstage-plugin-oncall-react';
import { ReactNode } from 'react';
import { incidentsTranslationRef } from '../translation';
import { IncidentLink } from '../ui/IncidentLink';

/** No incident at all, or none that matches: two different answers. */
export function NoIncidents(props: {
  readonly isFiltered: boolean;
  readonly onClear: () => void;
  /** The button that declares one. */
  readonly declare?: ReactNode;
  /** The incident that was open last. */
  readonly last?: Incident;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { isFiltered, onClear, declare, last } = props;
  return isFiltered ? (
    <EmptyFace
      icon={<FilterListIcon />}
      title={t('list.empty.filteredTitle')}
      description={t('list.empty.filteredDescription')}
      action={
        <Button variant="outlined" onClick={onClear}>
          {t('list.filter.clear')}
        </Button>
      }
    />
  ) : (
    <EmptyFace
      icon={<CheckCircleIcon />}
      tone="success"
      title={t('list.empty.title')}
      description={
        <>
          {t('list.empty.description')} <LastIncident incident={last} />
        </>
      }
      action={declare}
    />
  );
}

function LastIncident(props: { readonly incident?: Incident }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { incident } = props;
  if (!incident?.resolvedAt) {
    return null;
  }
  return t('list.empty.last', {
    incident: <IncidentLink incident={incident} />,
    moment: <MomentInTime at={incident.resolvedAt} variant="relative" />,
  });
}
