import { useApi } from '@backstage/core-plugin-api';
import { alertUpdatePermission } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useEffect } from 'react';
import { useMayI } from '../api/useMayI';

/** Tells that the reader looks at an alert, so that what is still on its way to the reader stops. */
export function useMarkSeen(alertId: string): void {
  const onCallApi = useApi(onCallApiRef);
  const mayUpdate = useMayI(alertUpdatePermission);
  useEffect(() => {
    if (mayUpdate) {
      // To look at an alert must work also where telling so does not.
      onCallApi.markAlertSeen(alertId).catch(() => {});
    }
  }, [onCallApi, alertId, mayUpdate]);
}
