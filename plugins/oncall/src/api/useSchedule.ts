import { useApi } from '@backstage/core-plugin-api';
import { ONCALL_SIGNAL_CHANNEL } from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';

/** One schedule with its rotations and overrides. */
export function useSchedule(id: string) {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(() => onCallApi.getSchedule(id), [onCallApi, id]);
  return useLiveAnswer(ask, { channel: ONCALL_SIGNAL_CHANNEL });
}
