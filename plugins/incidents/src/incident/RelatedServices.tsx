import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { usePermission } from '@backstage/plugin-permission-react';
import Typography from '@material-ui/core/Typography';
import {
  Incident,
  incidentUpdatePermission,
  RelatedService,
} from '@muster/backstage-plugin-incidents-common';
import {
  ErrorFace,
  LoadingFace,
  PersonLink,
} from '@muster/backstage-plugin-oncall-react';
import { useRelatedServices } from '../api/useRelatedServices';
import { incidentsTranslationRef } from '../translation';
import { pathText } from '../ui/pathText';
import { RowButton } from '../ui/RowButton';
import { Row, RowList } from '../ui/RowList';
import { Section } from '../ui/Section';
import { useImpactedServiceAction } from './useImpactedServiceAction';

const DIRECTIONS = ['uses', 'used-by'] as const;

/** The neighbours of the impacted services: where the cause may be, and where the impact may spread. */
export function RelatedServices(props: {
  readonly incident: Incident;
  readonly refresh: () => void;
  readonly canChange: boolean;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { incident, refresh, canChange } = props;
  const { value, loading, error, retry } = useRelatedServices(incident.id);
  const { allowed } = usePermission({ permission: incidentUpdatePermission });
  const { run } = useImpactedServiceAction(incident, refresh);
  const known = incident.impactedServices.map(({ entityRef }) => entityRef);
  const others = value?.filter(({ entityRef }) => !known.includes(entityRef));
  return (
    <Section title={t('incident.related.title')}>
      {loading && <LoadingFace />}
      {error && <ErrorFace error={error} retry={retry} />}
      {others?.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('incident.related.empty')}
        </Typography>
      )}
      {others &&
        DIRECTIONS.map(direction => (
          <RelatedGroup
            key={direction}
            direction={direction}
            services={others.filter(other => other.direction === direction)}
            onAdd={
              allowed && canChange ? ref => run(ref, 'confirmed') : undefined
            }
          />
        ))}
    </Section>
  );
}

function RelatedGroup(props: {
  readonly direction: RelatedService['direction'];
  readonly services: readonly RelatedService[];
  readonly onAdd?: (entityRef: string) => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { direction, services, onAdd } = props;
  if (services.length === 0) {
    return null;
  }
  const title = t(`incident.related.${direction}`);
  return (
    <>
      <Typography variant="overline" component="h3" color="textSecondary">
        {title}
      </Typography>
      <RowList label={title}>
        {services.map(service => (
          <Row
            key={`${service.entityRef} ${pathText(service.path)}`}
            what={<NameAndPath service={service} />}
          >
            {onAdd && <AddButton service={service} onAdd={onAdd} />}
          </Row>
        ))}
      </RowList>
    </>
  );
}

function NameAndPath(props: { readonly service: RelatedService }) {
  const { entityRef, name, path } = props.service;
  return (
    <>
      <PersonLink entityRef={entityRef} name={name} />
      <Typography variant="caption" component="div" color="textSecondary">
        {pathText(path)}
      </Typography>
    </>
  );
}

function AddButton(props: {
  readonly service: RelatedService;
  readonly onAdd: (entityRef: string) => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { entityRef, name } = props.service;
  return (
    <RowButton
      text={t('incident.related.add')}
      label={t('incident.related.addOf', { service: name })}
      onClick={() => props.onAdd(entityRef)}
    />
  );
}
