import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { setupChanges } from './setupChanges';

/** What is, was and will be under maintenance. */
export function useMaintenance() {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(() => onCallApi.listMaintenance(), [onCallApi]);
  return useLiveAnswer(ask, setupChanges);
}
