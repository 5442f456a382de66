import { useApi } from '@backstage/core-plugin-api';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { useCallback, useMemo } from 'react';
import { zoneNameOfToday } from '../ui/zoneNames';
import { setupChanges } from './setupChanges';

/** The zones of the people of a schedule, by entity reference; empty until they are known. */
export function usePersonZones(
  scheduleId: string,
): ReadonlyMap<string, string> {
  const onCallApi = useApi(onCallApiRef);
  const ask = useCallback(
    () => onCallApi.listSchedulePeople(scheduleId),
    [onCallApi, scheduleId],
  );
  const { value } = useLiveAnswer(ask, setupChanges);
  return useMemo(
    () =>
      new Map(
        (value ?? []).flatMap(({ ref, zone }) =>
          zone ? [[ref, zoneNameOfToday(zone)] as const] : [],
        ),
      ),
    [value],
  );
}
