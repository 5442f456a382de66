import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { setupChanges } from './setupChanges';

/** Who stands in for the reader, and for whom the reader stands in. */
export function useMyForwardings(person: string) {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(
    () => onCallApi.listForwardings({ person }),
    [onCallApi, person],
  );
  return useLiveAnswer(ask, {
    ...setupChanges,
    keepPrevious: true,
  });
}
