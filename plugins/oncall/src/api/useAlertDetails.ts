import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { alertChanges } from './alertChanges';

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
  return useLiveAnswer(ask, alertChanges(id));
}
