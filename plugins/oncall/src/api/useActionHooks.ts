import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { setupChanges } from './setupChanges';

/** Where custom actions of alerts are done. */
export function useActionHooks() {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(() => onCallApi.listActionHooks(), [onCallApi]);
  return useLiveAnswer(ask, setupChanges);
}
