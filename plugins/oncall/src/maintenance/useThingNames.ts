import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { MaintenanceRule } from '@muster/backstage-plugin-oncall-common';
import { useHandlingPolicies } from '../api/useHandlingPolicies';
import { useIntegrations } from '../api/useIntegrations';
import { onCallMaintenanceTranslationRef } from './translation';

/** The name of what a maintenance is about; asked for once for all of a page. */
export function useThingNames(): (entity: MaintenanceRule['entity']) => string {
  const { t } = useTranslationRef(onCallMaintenanceTranslationRef);
  const { value: integration } = useIntegrations();
  const { value: policy } = useHandlingPolicies();
  const lists = { integration, policy };
  return ({ type, id }) => {
    if (type === 'service' || type === 'team') {
      return id;
    }
    return lists[type]
      ? lists[type].find(one => one.id === id)?.name ??
          t(`maintenance.gone.${type}`)
      : '…';
  };
}
