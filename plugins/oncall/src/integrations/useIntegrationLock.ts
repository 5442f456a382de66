import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Integration } from '@muster/backstage-plugin-oncall-common';
import { MissingRight } from '../api/useMissingRights';
import { useLocked } from '../files/useLocked';
import { onCallIntegrationsTranslationRef } from './translation';

/** Says in a sentence why nobody changes the key of an integration here, or deletes it. */
export function useIntegrationLock(): {
  readonly key: MissingRight<Integration>;
  readonly deletion: MissingRight<Integration>;
} {
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const inFile = useLocked('integration');
  const inConfiguration = ({ configuration }: Integration) =>
    configuration && !configuration.isGone
      ? t('configured.locked', { entry: configuration.entry })
      : undefined;
  return {
    key: inConfiguration,
    deletion: integration =>
      inFile(integration) ?? inConfiguration(integration),
  };
}
