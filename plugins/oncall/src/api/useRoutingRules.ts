import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { setupChanges } from './setupChanges';

/** The routing rules of a team in order, the default rule last. */
export function useRoutingRules(team: string) {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(
    () => onCallApi.listRoutingRules({ team }),
    [onCallApi, team],
  );
  return useLiveAnswer(ask, setupChanges);
}
