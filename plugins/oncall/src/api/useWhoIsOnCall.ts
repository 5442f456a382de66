import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { setupChanges } from './setupChanges';

/** Every schedule, or those of one team, with who is on call now. */
export function useWhoIsOnCall(team?: string) {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(
    () => onCallApi.whoIsOnCall({ team }),
    [onCallApi, team],
  );
  return useLiveAnswer(ask, setupChanges);
}
