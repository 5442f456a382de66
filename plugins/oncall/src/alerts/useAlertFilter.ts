import { AlertFilter } from '@muster/backstage-plugin-oncall-common';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { readAlertFilter, writeAlertFilter } from './alertFilter';

/** The filter of the alert list; it lives in the address, so that it can be sent to a colleague. */
export function useAlertFilter() {
  const [params, setParams] = useSearchParams();
  const text = params.toString();
  const filter = useMemo(
    () => readAlertFilter(new URLSearchParams(text)),
    [text],
  );
  const setFilter = (next: AlertFilter) =>
    setParams(writeAlertFilter(next), { replace: true });
  return { filter, setFilter };
}
