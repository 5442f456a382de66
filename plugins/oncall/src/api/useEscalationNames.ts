import { useApi } from '@backstage/core-plugin-api';
import { ONCALL_SIGNAL_CHANNEL } from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback, useMemo } from 'react';

/** The names of escalation policies by id; empty until they are known, and while nothing needs them. */
export function useEscalationNames(
  isNeeded: boolean,
): ReadonlyMap<string, string> {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(
    async () => (isNeeded ? onCallApi.listEscalationPolicies({}) : []),
    [onCallApi, isNeeded],
  );
  const { value } = useLiveAnswer(ask, { channel: ONCALL_SIGNAL_CHANNEL });
  return useMemo(
    () => new Map((value ?? []).map(({ id, name }) => [id, name])),
    [value],
  );
}
