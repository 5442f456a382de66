import { useApi } from '@backstage/core-plugin-api';
import { ONCALL_SIGNAL_CHANNEL } from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';

/** Who was told of an alert, and who is told next. */
export function useAlertPlan(id: string) {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(() => onCallApi.getAlertPlan(id), [onCallApi, id]);
  return useLiveAnswer(ask, { channel: ONCALL_SIGNAL_CHANNEL });
}
