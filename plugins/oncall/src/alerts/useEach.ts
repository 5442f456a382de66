import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import { useErrorWords } from '@muster/backstage-plugin-oncall-react';
import { onCallAlertsTranslationRef } from './translation';

/** Does something to every alert; what failed is told after all were tried: how many, and why the first one did. */
export function useEach() {
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const words = useErrorWords();
  return async <T>(
    alerts: readonly Alert[],
    change: (alert: Alert) => Promise<T>,
  ): Promise<readonly T[]> => {
    const results = await Promise.allSettled(alerts.map(change));
    const failed = results.filter(({ status }) => status === 'rejected').length;
    const first = results.find(result => result.status === 'rejected');
    if (!first) {
      return results.flatMap(result =>
        result.status === 'fulfilled' ? [result.value] : [],
      );
    }
    const reason = words(first.reason);
    throw alerts.length === 1
      ? first.reason
      : new Error(
          t('alertAction.partly', {
            count: failed,
            all: String(alerts.length),
            reason,
          }),
        );
  };
}
