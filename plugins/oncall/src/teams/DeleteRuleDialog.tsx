import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RoutingRule } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { onCallTeamsTranslationRef } from './translation';
import { ConfirmDialog } from '../ui/ConfirmDialog';

/** Says where alerts go from then on before a rule is deleted. */
export function DeleteRuleDialog(props: {
  readonly rule: RoutingRule;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { rule, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  return (
    <ConfirmDialog
      isDangerous
      title={t('deleteRule.title', { rule: rule.name })}
      effect={t('deleteRule.effect')}
      confirmLabel={t('deleteRule.submit')}
      onConfirm={() => onCallApi.deleteRoutingRule(rule.id)}
      onClose={onClose}
      onDone={onDone}
    />
  );
}
