import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { UnreachablePolicy } from '@muster/backstage-plugin-oncall-common';
import { onCallPoliciesTranslationRef } from './translation';

/** Says why no alert can reach a policy. */
export function useWhyUnreachable(): (found: UnreachablePolicy) => string {
  const { t } = useTranslationRef(onCallPoliciesTranslationRef);
  return ({ takenBy }) => {
    if (!takenBy) {
      return t('handlingPolicies.unreachableBecause.never');
    }
    const { name, filter } = takenBy;
    const how = filter.type === 'match-all' ? 'everything' : 'taken';
    return t(`handlingPolicies.unreachableBecause.${how}`, { policy: name });
  };
}
