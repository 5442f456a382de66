import { DateTime } from 'luxon';
import { formatDuration } from '@muster/backstage-plugin-oncall-react';

/** How far a deployment lies from the start of the impact, and on which side. */
export function gapOf(
  startedAt: string,
  impactStartedAt: string,
): { readonly side: 'before' | 'after'; readonly length: string } {
  const gap =
    DateTime.fromISO(impactStartedAt).toMillis() -
    DateTime.fromISO(startedAt).toMillis();
  return {
    side: gap >= 0 ? 'before' : 'after',
    length: formatDuration(Math.abs(gap)),
  };
}
