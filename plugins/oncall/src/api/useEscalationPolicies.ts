import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { setupChanges } from './setupChanges';

/** All escalation policies. */
export function useEscalationPolicies() {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(
    () => onCallApi.listEscalationPolicies({}),
    [onCallApi],
  );
  return useLiveAnswer(ask, setupChanges);
}
