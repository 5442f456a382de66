import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { setupChanges } from './setupChanges';

/** How the reader is told: contact methods, rules, quiet hours. */
export function useMyPreferences() {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(() => onCallApi.me.getMyPreferences(), [onCallApi]);
  return useLiveAnswer(ask, setupChanges);
}
