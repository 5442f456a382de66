import { alertApiRef, useApi } from '@backstage/core-plugin-api';
import { useErrorWords } from '@muster/backstage-plugin-oncall-react';
import { useCallback } from 'react';
import { Action, useAction } from './useAction';

/** A write by a small button that has no room for an error beside it: the portal's alert bar shows it. */
export function useReportedAction<Args extends readonly unknown[]>(
  act: (...args: Args) => Promise<void>,
): Action<Args> {
  const alertApi = useApi(alertApiRef);
  const words = useErrorWords();
  const reported = useCallback(
    async (...args: Args) => {
      try {
        await act(...args);
      } catch (error) {
        alertApi.post({ message: words(error), severity: 'error' });
      }
    },
    [act, alertApi, words],
  );
  return useAction(reported);
}
