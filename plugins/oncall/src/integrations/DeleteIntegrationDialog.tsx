import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Integration } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { onCallIntegrationsTranslationRef } from './translation';
import { ConfirmDialog } from '../ui/ConfirmDialog';

/** Says who falls silent before a key is taken away. */
export function DeleteIntegrationDialog(props: {
  readonly integration: Integration;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { integration, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  return (
    <ConfirmDialog
      isDangerous
      title={t('deleteIntegration.title', { name: integration.name })}
      effect={t('deleteIntegration.effect')}
      confirmLabel={t('deleteIntegration.submit')}
      onConfirm={() => onCallApi.deleteIntegration(integration.id)}
      onClose={onClose}
      onDone={onDone}
    />
  );
}
