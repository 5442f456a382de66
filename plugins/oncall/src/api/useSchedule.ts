import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { setupChanges } from './setupChanges';

/** One schedule with its rotations and overrides. */
export function useSchedule(id: string) {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(() => onCallApi.getSchedule(id), [onCallApi, id]);
  return useLiveAnswer(ask, setupChanges);
}
