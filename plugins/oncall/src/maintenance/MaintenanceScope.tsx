import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Maintenance } from '@muster/backstage-plugin-oncall-common';
import { PersonLink } from '@muster/backstage-plugin-oncall-react';
import { onCallMaintenanceTranslationRef } from './translation';
import { useThingNames } from './useThingNames';

/** What is different during a maintenance, a line for each thing. */
export function MaintenanceScope(props: {
  readonly maintenance: Maintenance;
  readonly nameOf: ReturnType<typeof useThingNames>;
}) {
  const { maintenance, nameOf } = props;
  const { t } = useTranslationRef(onCallMaintenanceTranslationRef);
  return (
    <>
      {maintenance.rules.map(({ state, entity }) => (
        <div key={`${entity.type} ${entity.id}`}>
          {entity.type === 'service' || entity.type === 'team' ? (
            <>
              <PersonLink entityRef={entity.id} /> {t('maintenance.quiet')}
            </>
          ) : (
            `${nameOf(entity)} ${t(`maintenance.switched.${state}`)}`
          )}
        </div>
      ))}
    </>
  );
}
