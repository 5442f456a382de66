import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { PotentialCause } from '@muster/backstage-plugin-incidents-common';
import { incidentsTranslationRef } from '../translation';
import { deploymentName } from '../ui/deploymentName';
import { RowButton } from '../ui/RowButton';

/** The judgements that are possible now; each can be taken back. */
export function CauseButtons(props: {
  readonly cause: PotentialCause;
  readonly onJudge: (id: string, state: PotentialCause['state']) => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { cause, onJudge } = props;
  const about = {
    name: deploymentName(cause.deployment),
    service: cause.deployment.serviceName,
  };
  if (cause.state !== 'potential') {
    return (
      <RowButton
        text={t('incident.causes.reconsider')}
        label={t('incident.causes.reconsiderOf', about)}
        onClick={() => onJudge(cause.id, 'potential')}
      />
    );
  }
  return (
    <>
      <RowButton
        text={t('incident.causes.confirm')}
        label={t('incident.causes.confirmOf', about)}
        onClick={() => onJudge(cause.id, 'confirmed')}
      />
      <RowButton
        text={t('incident.causes.ruleOut')}
        label={t('incident.causes.ruleOutOf', about)}
        onClick={() => onJudge(cause.id, 'ruled-out')}
      />
    </>
  );
}
