import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Maintenance } from '@muster/backstage-plugin-oncall-common';
import { PersonLink } from '@muster/backstage-plugin-oncall-react';
import { useHandlingPolicies } from '../api/useHandlingPolicies';
import { useIntegrations } from '../api/useIntegrations';
import { onCallMaintenanceTranslationRef } from './translation';

/** What is different during a maintenance, a line for each thing. */
export function MaintenanceScope(props: { readonly maintenance: Maintenance }) {
  const { t } = useTranslationRef(onCallMaintenanceTranslationRef);
  const { value: integration } = useIntegrations();
  const { value: policy } = useHandlingPolicies();
  const lists = { integration, policy };
  const nameOf = (type: keyof typeof lists, id: string) =>
    lists[type]
      ? lists[type].find(one => one.id === id)?.name ??
        t(`maintenance.gone.${type}`)
      : '…';
  return (
    <>
      {props.maintenance.rules.map(({ state, entity: { type, id } }) => (
        <div key={`${type} ${id}`}>
          {type === 'service' || type === 'team' ? (
            <>
              <PersonLink entityRef={id} /> {t('maintenance.quiet')}
            </>
          ) : (
            `${nameOf(type, id)} ${t(`maintenance.switched.${state}`)}`
          )}
        </div>
      ))}
    </>
  );
}
