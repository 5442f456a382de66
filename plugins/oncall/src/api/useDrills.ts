import { useApi } from '@backstage/core-plugin-api';
import { ONCALL_SIGNAL_CHANNEL } from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';

/** The last page drills, of a team if one is given, and those that come again. */
export function useDrills(team?: string) {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(async () => {
    const [drills, plans] = await Promise.all([
      onCallApi.listDrills({ team }),
      onCallApi.listDrillPlans(),
    ]);
    return { drills, plans };
  }, [onCallApi, team]);
  return useLiveAnswer(ask, { channel: ONCALL_SIGNAL_CHANNEL });
}
