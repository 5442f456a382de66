import { useApi } from '@backstage/core-plugin-api';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import useAsync from 'react-use/esm/useAsync';

/** The alert that an incident is declared from. Its absence never keeps anybody from declaring. */
export function useAlertPrefill(alertId: string | undefined): {
  readonly alert?: Alert;
  readonly loading: boolean;
  readonly error?: Error;
} {
  const onCallApi = useApi(onCallApiRef);
  const { value, loading, error } = useAsync(
    async () => (alertId ? onCallApi.getAlert(alertId) : undefined),
    [onCallApi, alertId],
  );
  return { alert: value, loading: loading && Boolean(alertId), error };
}
