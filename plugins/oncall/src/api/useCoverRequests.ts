import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { setupChanges } from './setupChanges';

/** Who asked the reader for cover, and whom the reader asked. */
export function useCoverRequests() {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(() => onCallApi.listCoverRequests(), [onCallApi]);
  return useLiveAnswer(ask, {
    ...setupChanges,
    keepPrevious: true,
  });
}
