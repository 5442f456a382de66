import { useApi } from '@backstage/core-plugin-api';
import { ONCALL_SIGNAL_CHANNEL } from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';

/** The last page drills, and those that come again. */
export function useDrills() {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(async () => {
    const [drills, plans] = await Promise.all([
      onCallApi.listDrills(),
      onCallApi.listDrillPlans(),
    ]);
    return { drills, plans };
  }, [onCallApi]);
  return useLiveAnswer(ask, { channel: ONCALL_SIGNAL_CHANNEL });
}
