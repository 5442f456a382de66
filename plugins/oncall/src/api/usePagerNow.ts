import { useNow } from '@muster/backstage-plugin-oncall-react';
import { DateTime } from 'luxon';
import { useMemo } from 'react';
import { useDirectoryState } from './useDirectoryState';

/**
 * The present by the clock of the pager, for what begins now or lasts an hour: the clock of the device may be wrong. It is renewed
 * every so often; for what a form begins with it stands still (`intervalMs` 0).
 *
 * @remarks When a form opens, the pager has yet to say how wrong the device is: keep what is typed, not what it begins with.
 */
export function usePagerNow(intervalMs?: number): DateTime {
  const now = useNow(intervalMs);
  const drift = useDirectoryState().value?.drift ?? 0;
  return useMemo(() => now.plus({ milliseconds: drift }), [now, drift]);
}
