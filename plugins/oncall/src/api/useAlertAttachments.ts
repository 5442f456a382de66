import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { alertChanges } from './alertChanges';

/** The links and files of an alert. */
export function useAlertAttachments(alertId: string) {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(
    () => onCallApi.listAlertAttachments(alertId),
    [onCallApi, alertId],
  );
  return useLiveAnswer(ask, alertChanges(alertId));
}
