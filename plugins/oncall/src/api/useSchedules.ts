import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { byName } from '../ui/byName';
import { setupChanges } from './setupChanges';

/** All schedules by name. */
export function useSchedules() {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(
    async () => byName(await onCallApi.listSchedules({})),
    [onCallApi],
  );
  return useLiveAnswer(ask, setupChanges);
}
