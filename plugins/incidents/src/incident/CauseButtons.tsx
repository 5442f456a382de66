import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { PotentialCause } from '@muster/backstage-plugin-incidents-common';
import { incidentsTranslationRef } from '../translation';
import { deploymentName } from '../ui/deploymentName';

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
      <Button
        size="small"
        aria-label={t('incident.causes.reconsiderOf', about)}
        onClick={() => onJudge(cause.id, 'potential')}
      >
        {t('incident.causes.reconsider')}
      </Button>
    );
  }
  return (
    <>
      <Button
        size="small"
        aria-label={t('incident.causes.confirmOf', about)}
        onClick={() => onJudge(cause.id, 'confirmed')}
      >
        {t('incident.causes.confirm')}
      </Button>
      <Button
        size="small"
        aria-label={t('incident.causes.ruleOutOf', about)}
        onClick={() => onJudge(cause.id, 'ruled-out')}
      >
        {t('incident.causes.ruleOut')}
      </Button>
    </>
  );
}
