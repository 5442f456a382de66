import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EscalationPolicy } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { onCallEscalationTranslationRef } from './translation';
import { ConfirmDialog } from '../ui/ConfirmDialog';

/** Says what goes on and what stops before a policy is deleted. */
export function DeletePolicyDialog(props: {
  readonly policy: EscalationPolicy;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { policy, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallEscalationTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  return (
    <ConfirmDialog
      isDangerous
      title={t('deletePolicy.title', { policy: policy.name })}
      effect={t('deletePolicy.effect')}
      confirmLabel={t('deletePolicy.submit')}
      onConfirm={() => onCallApi.deleteEscalationPolicy(policy.id)}
      onClose={onClose}
      onDone={onDone}
    />
  );
}
