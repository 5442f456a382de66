import { useApi } from '@backstage/core-plugin-api';
import { ONCALL_SIGNAL_CHANNEL } from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';

/** How the messages of an integration are read, and the latest of them. */
export function useIntegrationReading(id: string) {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(
    () => onCallApi.getIntegrationReading(id),
    [onCallApi, id],
  );
  return useLiveAnswer(ask, { channel: ONCALL_SIGNAL_CHANNEL });
}
