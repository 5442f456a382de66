import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { setupChanges } from './setupChanges';

/** The machines that are expected to report. */
export function useHeartbeats() {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(() => onCallApi.listHeartbeats(), [onCallApi]);
  return useLiveAnswer(ask, setupChanges);
}
