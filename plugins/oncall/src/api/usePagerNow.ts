import { useNow } from '@muster/backstage-plugin-oncall-react';
import { DateTime } from 'luxon';
import { useMemo } from 'react';
import { useDirectoryState } from './useDirectoryState';

/** The present by the clock of the pager, for what begins now or lasts an hour: the clock of the device may be wrong. */
export function usePagerNow(): DateTime {
  const now = useNow();
  const drift = useDirectoryState().value?.drift ?? 0;
  return useMemo(() => now.plus({ milliseconds: drift }), [now, drift]);
}
