import { DateTime } from 'luxon';
import { EscalationRun, isAhead } from './EscalationRun';
import { PolicySnapshot } from './PolicySnapshot';

/** When people may be told: what a maintenance holds waits for its end, unless somebody let it escalate by hand. */
export function mayPageAt(
  { run, snapshot }: { run: EscalationRun; snapshot: PolicySnapshot },
  now: DateTime,
): DateTime {
  const { until } = snapshot.held ?? {};
  return until && isAhead(run, now)
    ? DateTime.max(now, DateTime.fromISO(until, { zone: 'utc' }))
    : now;
}
