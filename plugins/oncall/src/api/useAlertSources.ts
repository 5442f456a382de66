import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { setupChanges } from './setupChanges';

/** The tools that can send alerts, with how to connect them. */
export function useAlertSources() {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(() => onCallApi.listAlertSources(), [onCallApi]);
  return useLiveAnswer(ask, setupChanges);
}
