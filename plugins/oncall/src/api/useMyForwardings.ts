import { useApi } from '@backstage/core-plugin-api';
import { ONCALL_SIGNAL_CHANNEL } from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';

/** Who stands in for the reader, and for whom the reader stands in. */
export function useMyForwardings(person: string) {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(
    () => onCallApi.listForwardings({ person }),
    [onCallApi, person],
  );
  return useLiveAnswer(ask, {
    channel: ONCALL_SIGNAL_CHANNEL,
    keepPrevious: true,
  });
}
