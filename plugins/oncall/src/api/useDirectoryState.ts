import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { clockDrift } from '../directory/clockDrift';

/** The copy is made once a minute. */
const POLL_MS = 60_000;

/** Whether the pager follows the catalog, and how far its clock is ahead of this device's. Nothing signals a change of it. */
export function useDirectoryState() {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(async () => {
    const askedAt = Date.now();
    const { answeredAt, ...state } = await onCallApi.getDirectoryState();
    const drift = clockDrift({
      askedAt,
      heardAt: Date.now(),
      answeredAt: answeredAt ? Date.parse(answeredAt) : undefined,
    });
    return { ...state, drift };
  }, [onCallApi]);
  return useLiveAnswer(ask, { channel: 'oncall-directory', pollMs: POLL_MS });
}
