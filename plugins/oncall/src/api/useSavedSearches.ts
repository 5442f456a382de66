import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { setupChanges } from './setupChanges';

/** The searches for alerts that people gave a name. */
export function useSavedSearches() {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(
    () => onCallApi.listSavedAlertSearches(),
    [onCallApi],
  );
  return useLiveAnswer(ask, {
    ...setupChanges,
    keepPrevious: true,
  });
}
