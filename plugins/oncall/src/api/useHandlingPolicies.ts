import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { setupChanges } from './setupChanges';

/** All alert and notification policies, in order within each type and team. */
export function useHandlingPolicies() {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(() => onCallApi.listHandlingPolicies(), [onCallApi]);
  return useLiveAnswer(ask, setupChanges);
}
