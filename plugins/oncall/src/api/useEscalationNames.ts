import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback, useMemo } from 'react';
import { setupChanges } from './setupChanges';

/** The names of escalation policies by id; empty until they are known, and while nothing needs them. */
export function useEscalationNames(
  isNeeded: boolean,
): ReadonlyMap<string, string> {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(
    async () => (isNeeded ? onCallApi.listEscalationPolicies({}) : []),
    [onCallApi, isNeeded],
  );
  const { value } = useLiveAnswer(ask, setupChanges);
  return useMemo(
    () => new Map((value ?? []).map(({ id, name }) => [id, name])),
    [value],
  );
}
