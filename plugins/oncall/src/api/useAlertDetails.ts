import { useApi } from '@backstage/core-plugin-api';
import {
  LiveAnswer,
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { alertChanges } from './alertChanges';

/** What belongs to an alert, or why it could not be read. */
export type AlertPart<T> = Pick<LiveAnswer<T>, 'value' | 'error'>;

/** One alert, what happened to it, and who is told next. An alert of which only this cannot be read can still be acknowledged. */
export function useAlertDetails(id: string) {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(async () => {
    const [alert, events, plan, recipients] = await Promise.all([
      onCallApi.getAlert(id),
      partOf(onCallApi.getAlertEvents(id)),
      partOf(onCallApi.getAlertPlan(id)),
      partOf(onCallApi.getAlertRecipients(id)),
    ]);
    return { alert, events, plan, recipients };
  }, [onCallApi, id]);
  return useLiveAnswer(ask, alertChanges(id));
}

function partOf<T>(asked: Promise<T>): Promise<AlertPart<T>> {
  return asked.then(
    value => ({ value }),
    error => ({ error }),
  );
}
