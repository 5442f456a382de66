import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback, useMemo } from 'react';
import { setupChanges } from './setupChanges';

type Named = { readonly id: string; readonly name: string };

/** The names of escalation policies and schedules by id; empty until they are known, and while nothing needs them. */
export function useTargetNames(isNeeded: boolean): ReadonlyMap<string, string> {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(async () => {
    // Whoever may not read the ones still sees the names of the others.
    const answers = await Promise.allSettled(
      isNeeded
        ? [onCallApi.listEscalationPolicies({}), onCallApi.listSchedules({})]
        : [],
    );
    return answers.flatMap((answer): readonly Named[] =>
      answer.status === 'fulfilled' ? answer.value : [],
    );
  }, [onCallApi, isNeeded]);
  const { value } = useLiveAnswer(ask, setupChanges);
  return useMemo(
    () => new Map((value ?? []).map(({ id, name }) => [id, name])),
    [value],
  );
}
