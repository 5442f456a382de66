import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import { useErrorWords } from '@muster/backstage-plugin-oncall-react';
import { onCallAlertsTranslationRef } from './translation';

/** Does something to every alert; what failed is told after all were tried: how many, and why. */
export function useEach() {
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const words = useErrorWords();
  return async <T>(
    alerts: readonly Alert[],
    change: (alert: Alert) => Promise<T>,
  ): Promise<readonly T[]> => {
    const results = await Promise.allSettled(alerts.map(change));
    const refusals = results.flatMap((result, index) =>
      result.status === 'rejected'
        ? [{ alert: alerts[index], error: result.reason }]
        : [],
    );
    if (refusals.length === 0) {
      return results.flatMap(result =>
        result.status === 'fulfilled' ? [result.value] : [],
      );
    }
    if (alerts.length === 1) {
      throw refusals[0].error;
    }
    const reasons = countedReasons(
      refusals.map(({ alert, error }) => ({ alert, reason: words(error) })),
    );
    throw new Error(
      t('alertAction.partly', {
        count: refusals.length,
        all: String(alerts.length),
        reason:
          reasons.length === 1
            ? words(refusals[0].error)
            : reasons
                .map(({ number, reason }) =>
                  t('alertAction.times', { reason, number: `${number}` }),
                )
                .join(' '),
      }),
    );
  };
}

/** Each reason once, in the words about the first alert that has it, the most frequent first. */
function countedReasons(
  refusals: readonly { readonly alert: Alert; readonly reason: string }[],
): readonly { readonly number: number; readonly reason: string }[] {
  const counted = new Map<string, { number: number; reason: string }>();
  for (const { alert, reason: sentence } of refusals) {
    const reason = sentence.replace(/\.$/, '');
    // The server says which alert; the reason is the same without.
    const key = reason.replaceAll(alert.id, '');
    const found = counted.get(key) ?? { number: 0, reason };
    counted.set(key, { ...found, number: found.number + 1 });
  }
  return [...counted.values()].sort((one, other) => other.number - one.number);
}
