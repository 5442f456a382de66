import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { setupChanges } from './setupChanges';

/** Files of on-call configuration, what came from them, and what is wrong with them. */
export function useOnCallFiles() {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(() => onCallApi.listOnCallFiles(), [onCallApi]);
  return useLiveAnswer(ask, setupChanges);
}
