import { useApi } from '@backstage/core-plugin-api';
import { ONCALL_SIGNAL_CHANNEL } from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';

/** The links and files of an alert. */
export function useAlertAttachments(alertId: string) {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(
    () => onCallApi.listAlertAttachments(alertId),
    [onCallApi, alertId],
  );
  return useLiveAnswer(ask, { channel: ONCALL_SIGNAL_CHANNEL });
}
