import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { usePermission } from '@backstage/plugin-permission-react';
import Typography from '@material-ui/core/Typography';
import {
  Incident,
  incidentUpdatePermission,
} from '@muster/backstage-plugin-incidents-common';
import { incidentsTranslationRef } from '../translation';
import { RowList } from '../ui/RowList';
import { Section } from '../ui/Section';
import { AddImpactedService } from './AddImpactedService';
import { ImpactedServiceRow } from './ImpactedServiceRow';
import { useImpactedServiceAction } from './useImpactedServiceAction';

/** What users find broken. Suggestions of the graph wait here for a person. */
export function ImpactedServices(props: {
  readonly incident: Incident;
  readonly refresh: () => void;
  readonly canChange: boolean;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { incident, refresh, canChange } = props;
  const { allowed } = usePermission({ permission: incidentUpdatePermission });
  const { run, running } = useImpactedServiceAction(incident, refresh);
  const isEditable = allowed && canChange;
  const services = incident.impactedServices;
  return (
    <Section title={t('incident.services.title')}>
      {services.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('incident.services.empty')}
        </Typography>
      )}
      <RowList>
        {services.map(service => (
          <ImpactedServiceRow
            key={service.entityRef}
            service={service}
            onChange={isEditable ? run : undefined}
            busy={running}
          />
        ))}
      </RowList>
      {isEditable && <AddImpactedService onAdd={run} busy={running} />}
    </Section>
  );
}
