import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { alertChanges } from './alertChanges';

/** Who was told of an alert, and who is told next. */
export function useAlertPlan(id: string) {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(() => onCallApi.getAlertPlan(id), [onCallApi, id]);
  return useLiveAnswer(ask, alertChanges(id));
}
