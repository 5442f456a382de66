import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { setupChanges } from './setupChanges';

/** All schedules. */
export function useSchedules() {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(() => onCallApi.listSchedules({}), [onCallApi]);
  return useLiveAnswer(ask, setupChanges);
}
