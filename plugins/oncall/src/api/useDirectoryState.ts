import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';

/** The copy is made once a minute. */
const POLL_MS = 60_000;

/** Whether the pager follows the catalog. Nothing signals a change of it. */
export function useDirectoryState() {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(() => onCallApi.getDirectoryState(), [onCallApi]);
  return useLiveAnswer(ask, { channel: 'oncall-directory', pollMs: POLL_MS });
}
