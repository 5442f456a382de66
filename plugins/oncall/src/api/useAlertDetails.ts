import { useApi } from '@backstage/core-plugin-api';
import { ONCALL_SIGNAL_CHANNEL } from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';

/** One alert, what happened to it, and who is told next. */
export function useAlertDetails(id: string) {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(async () => {
    const [alert, events, plan, recipients] = await Promise.all([
      onCallApi.getAlert(id),
      onCallApi.getAlertEvents(id),
      onCallApi.getAlertPlan(id),
      onCallApi.getAlertRecipients(id),
    ]);
    return { alert, events, plan, recipients };
  }, [onCallApi, id]);
  return useLiveAnswer(ask, { channel: ONCALL_SIGNAL_CHANNEL });
}
