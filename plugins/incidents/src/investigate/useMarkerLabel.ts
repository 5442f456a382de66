import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  Deployment,
  RankedDeployment,
} from '@muster/backstage-plugin-incidents-common';
import { formatMoment, useNow } from '@muster/backstage-plugin-oncall-react';
import { DateTime } from 'luxon';
import { incidentsTranslationRef } from '../translation';
import { deploymentName } from '../ui/deploymentName';
import { gapOf } from './gapOf';

/** Everything that a marker shows, in words. */
export function useMarkerLabel(
  deployment: Deployment,
  options: {
    readonly ranked?: RankedDeployment;
    readonly impactStartedAt: string;
  },
): string {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const now = useNow();
  const { ranked, impactStartedAt } = options;
  const { side, length } = gapOf(deployment.startedAt, impactStartedAt);
  return t('investigate.marker.label', {
    name: deploymentName(deployment),
    service: deployment.serviceName,
    state: t(`deploymentState.${deployment.state}`),
    moment: formatMoment({ at: DateTime.fromISO(deployment.startedAt), now }),
    gap: t(`investigate.gap.${side}`, { length }),
    suspicion: ranked
      ? t(`likelihood.${ranked.likelihood}`)
      : t('investigate.marker.notRanked'),
  });
}
