import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { setupChanges } from './setupChanges';

/** All teams by name. */
export function useTeams() {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(() => onCallApi.listTeams(), [onCallApi]);
  return useLiveAnswer(ask, setupChanges);
}
