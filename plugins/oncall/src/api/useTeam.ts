import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { setupChanges } from './setupChanges';

/** The people and services of a team, and what about it will page nobody. */
export function useTeam(ref: string) {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(() => onCallApi.getTeam(ref), [onCallApi, ref]);
  return useLiveAnswer(ask, setupChanges);
}
